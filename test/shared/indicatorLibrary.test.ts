import { expect, test } from "vitest";
import { codes } from "../../shared/activities/dimensions.ts";
import { indicatorLibrary } from "../../shared/indicatorLibrary.ts";
import { Indicator } from "../../shared/indicators.ts";

test.each(indicatorLibrary.map((own) => [own.id, own] as const))(
  "%s can be put into a project as it is",
  (_id, own) => {
    const baseline = { value: null, reason: "New" };
    expect(Indicator.safeParse({ ...own, baseline, targets: [] }).error?.issues).toBeUndefined();
    for (const [dimension, wanted] of Object.entries(own.where))
      expect(codes(dimension)).toEqual(expect.arrayContaining(wanted ?? []));
  },
);

test("the codes of other frameworks are there, each once", () => {
  const all = indicatorLibrary.flatMap(({ codes = [] }) => codes.map(({ code }) => code));
  expect(all).toEqual(["PS.5.1-28", "PS.5.1-29", "PS.5.2-23", "PS.5.3-15", "16.2.2"]);
});
