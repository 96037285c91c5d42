import * as fc from "fast-check";
import { expect, test } from "vitest";
import { find } from "../../../shared/findings/find.ts";
import { activity, earlier, grant, review } from "../../support/review.ts";

const dates = fc.option(fc.constantFrom("2019-12-30", "2020-01-02", "2020-06-30", "2020-07-01"), { nil: undefined });
const common = {
  title: fc.constantFrom("Training of judges", "Training of the judges", "Line 1", "Line 2", "Call 061234567"),
  grants: fc.uniqueArray(fc.constantFrom("g1", "g2", "gone"), { minLength: 1 }),
  pillar: fc.constantFrom("prevention", "protection"),
};
const anyActivity = fc
  .oneof(
    fc.record({
      ...common,
      kind: fc.constant("hotline"),
      openedOn: dates,
      calls: fc.option(fc.nat(900), { nil: undefined }),
      stated: fc.constantFrom(undefined, [{ measure: "calls", count: 40 }]),
    }),
    fc.record({
      ...common,
      kind: fc.constant("training"),
      startsOn: dates,
      participants: fc.constantFrom(
        undefined,
        [],
        [{ profession: "judge", sex: "female", count: 25 }],
        [{ profession: "judge", sex: "male", count: 26 }],
      ),
    }),
  )
  .map(activity);

test("findings do not depend on the order of activities, and path and code stand for one", () => {
  fc.assert(
    fc.property(fc.array(anyActivity, { maxLength: 12 }), fc.gen(), (activities, gen) => {
      const given = {
        grants: [grant("g1"), grant("g2", { places: ["KZ"], pillars: ["prevention"] })],
        earlier: earlier("hotline.calls", [20, 25, 30]),
      };
      const inOrder = review(Object.fromEntries(activities.map((one, n) => [`a-${n}`, one])), given);
      const shuffled = gen(() => fc.shuffledSubarray([...inOrder.activities], { minLength: activities.length }));
      const findings = find(inOrder);
      expect(find({ ...inOrder, activities: shuffled })).toEqual(findings);
      expect(new Set(findings.map(({ path, code }) => `${path} ${code}`)).size).toBe(findings.length);
      for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN|0612/);
    }),
  );
});
