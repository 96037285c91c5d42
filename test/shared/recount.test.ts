import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Activity } from "../../shared/activities/activity.ts";
import { measureNames, measureOf } from "../../shared/activities/measures.ts";
import { shareOut } from "../../shared/credit/shareOut.ts";
import { Conflict } from "../../shared/errors.ts";
import { count } from "../../shared/figures/figures.ts";
import type { Quantity } from "../../shared/figures/quantity.ts";
import { totals } from "../../shared/figures/totals.ts";
import { stepwise } from "../../shared/readings/stepwise.ts";
import {
  approve,
  emptySubmission,
  mustAllow,
  reopen,
  type Submission,
  sendBack,
  submit,
} from "../../shared/submission.ts";
import { anyActivity } from "../support/anyActivity.ts";

const places = ["BA", "KZ"];
const periods = ["2020-H1", "2020-H2", "2021-H1"];
const grants = [
  { id: "a1", donor: "a", creditRule: "inFull" as const },
  { id: "a2", donor: "a", creditRule: "ringFenced" as const },
  { id: "b1", donor: "b", creditRule: "byShare" as const },
];
const payers = fc.subarray(
  grants.map(({ id }) => id),
  { minLength: 1 },
);

/** Any activity that is no running total, or calls of one hotline as they are read. */
const anything = fc
  .tuple(anyActivity, payers)
  .map(([{ runningTotal: _, ...activity }, grants]) => ({ ...activity, grants }) as Activity);
const reading = fc.record({ calls: fc.nat(500), grants: payers }).map(({ calls, grants }) =>
  Activity.parse({
    ...{ kind: "hotline", title: "Hotline", pillar: "prevention", grants, calls, referrals: [], potentialVictims: 0 },
    runningTotal: { series: "calls", since: "2020" },
  }),
);
const at = { place: fc.constantFrom(...places), period: fc.constantFrom(...periods) };
const id = fc.constantFrom("one", "two", "three");
const operation = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...at, does: fc.constant("record" as const), id, activity: anything }) },
  {
    weight: 2,
    arbitrary: fc.record({ ...at, does: fc.constant("record" as const), id: fc.constant("read"), activity: reading }),
  },
  { weight: 1, arbitrary: fc.record({ ...at, does: fc.constant("remove" as const), id }) },
  {
    weight: 5,
    arbitrary: fc.record({
      ...at,
      does: fc.constantFrom("submit" as const, "approve" as const, "sendBack" as const, "reopen" as const),
    }),
  },
);

const now = "2021-08-02T09:00:00Z";
const by = (person: string) => ({ by: person, at: now });

interface Standing {
  submission: Submission;
  activities: Map<string, Activity>;
  /** What was approved last, which is what counts. */
  approved: Activity[] | undefined;
}

/** What stands after operations in any order; one that the state does not allow changes nothing. */
function after(operations: readonly (typeof operation extends fc.Arbitrary<infer O> ? O : never)[]) {
  const all = new Map<string, Standing>();
  for (const { place, period, ...one } of operations) {
    const key = `${place} ${period}`;
    const fresh = {
      submission: emptySubmission({ project: "p", place, period }),
      activities: new Map(),
      approved: undefined,
    };
    const own: Standing = all.get(key) ?? fresh;
    all.set(key, own);
    try {
      if (one.does === "record" || one.does === "remove") {
        mustAllow("record", own.submission);
        if (one.does === "record") own.activities.set(one.id, one.activity);
        else own.activities.delete(one.id);
      } else if (one.does === "submit")
        own.submission = submit(own.submission, by("coordinator"), own.activities.size, own.activities.size === 0);
      else if (one.does === "sendBack") own.submission = sendBack(own.submission, "Why?");
      else if (one.does === "reopen") own.submission = reopen(own.submission, "other", "Why?", now);
      else {
        own.submission = approve(own.submission, by("approver"));
        own.approved = [...own.activities.values()];
      }
    } catch (refused) {
      if (!(refused instanceof Conflict)) throw refused;
    }
  }
  return [...all.values()].flatMap(({ submission: { place, period }, approved }) =>
    approved === undefined ? [] : [{ project: "p", place, period, approved }],
  );
}
type Approved = ReturnType<typeof after>;

/** What activities that are no running totals add to a measure that adds up, straight from what they say. */
const plainly = (approved: Approved, name: string): number =>
  approved
    .flatMap(({ approved: activities, period }) =>
      activities.flatMap((activity) =>
        name.startsWith(`${activity.kind}.`) && activity.runningTotal === undefined
          ? (measureOf(name).cells(activity as never, period) ?? [])
          : [],
      ),
    )
    .reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0);

/** How high the running total of each place was read at last; undefined where a reading is less than one before, or one is missing in between. */
function readInAll(approved: Approved): number | undefined {
  let all = 0;
  for (const place of places) {
    let last = 0;
    const own = approved.filter((one) => one.place === place).sort((a, b) => (a.period < b.period ? -1 : 1));
    for (const { approved: activities } of own)
      for (const activity of activities) {
        if (activity.kind !== "hotline" || activity.runningTotal === undefined) continue;
        const calls = Number(activity.calls);
        if (calls < last) return undefined;
        last = calls;
      }
    all += last;
  }
  return all;
}

const number = (quantity: Quantity): number => ("value" in quantity ? quantity.value : 0);
const sum = (rows: readonly { quantity: Quantity }[]): number =>
  rows.reduce((all, { quantity }) => all + number(quantity), 0);

/** Whether each place read its running total in every period from the first to the last in which it did. */
const isGapless = (approved: Approved): boolean =>
  places.every((place) => {
    const read = periods.map((period) =>
      approved.some(
        (one) =>
          one.place === place &&
          one.period === period &&
          one.approved.some(({ runningTotal }) => runningTotal !== undefined),
      ),
    );
    return read.lastIndexOf(true) === read.filter(Boolean).length - 1;
  });

test("whatever is recorded, edited, removed, sent back, reopened and approved in whichever order: figures equal a plain recount, and parts add up to wholes", () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 60, size: "max" }), (operations) => {
      const approved = after(operations);
      const counted = approved.map(({ approved: activities, ...of }) => ({
        ...of,
        figures: count(activities, of.period),
      }));
      const counts = shareOut(stepwise(counted), grants);
      for (const measure of measureNames) {
        const { overTime, apart } = measureOf(measure);
        if (overTime !== "sum" || apart !== undefined) continue;
        const answer = totals(counts, { measure, from: "2020", to: "2021" }, () => grants);
        const read = measure === "hotline.calls" ? readInAll(approved) : 0;
        if (read === undefined) continue;
        const expected = plainly(approved, measure) + read;
        expect(number(answer.total), measure).toBe(expected);
        expect(sum(answer.places), `${measure} by place`).toBe(expected);
        // Where a reading was skipped, the two periods together are known and neither is by itself.
        if (measure !== "hotline.calls" || isGapless(approved))
          expect(sum(answer.periods), `${measure} by period`).toBe(expected);
        else expect(sum(answer.periods), `${measure} by period`).toBeLessThanOrEqual(expected);
        const { reconciliation } = answer;
        expect(sum(reconciliation.together), `${measure} by donors`).toBe(expected);
        expect(number(reconciliation.donorsAddUpTo) - number(reconciliation.countedMoreThanOnce), measure).toBe(
          expected,
        );
        const { addUpTo, moreThanOnce, notCredited } = reconciliation.byRule;
        expect(number(addUpTo) - number(moreThanOnce) + number(notCredited), `${measure} by rule`).toBe(expected);
      }
    }),
    { numRuns: 100 },
  );
});
