import { expect, test } from "vitest";
import { element } from "../../../shared/iati/element.ts";
import { results } from "../../../shared/iati/results.ts";
import { toXml } from "../../../shared/iati/xml.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import type { Example } from "../../examples/example.ts";
import { exampleReport } from "../report/sections/exampleReport.ts";

const both = ["usaid-2019", "us-state-2019"];

/** Thirty people assisted, of whom one donor paid for three fewer: each report may say its number, both together would say three. */
const assisted = (count: number, grants: string[]) => ({
  kind: "assistance" as const,
  title: "Assistance to victims",
  pillar: "protection" as const,
  grants,
  people: [
    {
      sex: "female" as const,
      age: "adult" as const,
      exploitation: "sexualExploitation" as const,
      status: "new" as const,
      count,
    },
  ],
});
const example: Example = {
  ...bosniaHerzegovina2019,
  project: {
    ...bosniaHerzegovina2019.project,
    indicators: [
      {
        id: "assisted",
        version: 1,
        title: "People newly assisted",
        definition: "People newly assisted.",
        level: "output",
        measure: "assistance.newlyAssisted",
        where: {},
        baseline: { value: null, reason: "None" },
        targets: [{ by: "2022-05-31", value: 100 }],
      },
    ],
  },
  submissions: [
    {
      period: "2019-H2",
      place: "BA",
      activities: { shared: assisted(27, both), alone: assisted(3, ["usaid-2019"]) },
    },
  ],
};
const reports = both.map((grant) => exampleReport(example, grant, "2019-H2"));
const written = (alone: boolean, ...of: typeof reports) =>
  toXml(element("results", {}, results(of, { language: "en", alone })));

test("each donor's own file says its number, as far as its report does", () => {
  const said = reports.map((report) => /<actual value="(\d+)"/.exec(written(true, report))?.[1]);
  const held = reports.map(({ results: [own] }) =>
    own !== undefined && "value" in own.toDate ? String(own.toDate.value) : undefined,
  );
  expect(said).toEqual(held);
});

test("a file of the project says none of them where several grants pay, so that nobody can subtract; targets stay", () => {
  for (const xml of [written(false, ...reports), written(false, ...reports.slice(0, 1))]) {
    expect(xml).not.toContain("<actual");
    expect(xml).not.toMatch(/"(?:27|30|3)"/);
    expect(xml).toContain('<target value="100"');
    expect(xml).toContain("Counts of victims are withheld where several grants pay for a project.");
  }
});
