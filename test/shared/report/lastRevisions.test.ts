import { expect, test } from "vitest";
import { lastRevisions } from "../../../shared/report/lastRevisions.ts";
import type { ReleasedReport } from "../../../shared/report/report.ts";

const revision = (grant: string, period: string, revision: number) =>
  ({ id: { donor: "d", project: "p", grant, period, revision } }) as ReleasedReport;

test("of each grant and period only the last revision stands, in whatever order they come", () => {
  const all = [
    revision("a", "2020", 2),
    revision("a", "2020", 1),
    revision("a", "2021", 1),
    revision("b", "2020", 10),
    revision("b", "2020", 9),
  ];
  const last = lastRevisions(all).map(({ id }) => `${id.grant} ${id.period} ${id.revision}`);
  expect(last.sort()).toEqual(["a 2020 2", "a 2021 1", "b 2020 10"]);
});
