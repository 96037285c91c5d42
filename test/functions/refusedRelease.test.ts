import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import type { Example } from "../examples/example.ts";
import { database } from "../support/database.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

/** People newly assisted (invented). Only four are of the first form, and no number of the first donor's report says so. */
const people = { forcedLabour: 4, sexualExploitation: 20, servitude: 30, forcedBegging: 40 };
type Form = keyof typeof people;

const indicator = (id: string, exploitation: Form[]): NonNullable<Example["project"]["indicators"]>[number] => ({
  id,
  version: 1,
  title: id,
  definition: "For this test.",
  level: "output",
  measure: "assistance.newlyAssisted",
  where: { exploitation },
  baseline: { value: null, reason: "None" },
  targets: [],
});

/** The first two together less the last are twice the four. */
const before = [
  indicator("a-and-b", ["forcedLabour", "sexualExploitation"]),
  indicator("a-and-c", ["forcedLabour", "servitude"]),
  indicator("b-and-c", ["sexualExploitation", "servitude"]),
];
const terms = { ...bosniaHerzegovina2019.project, indicators: before };
const example: Example = {
  ...bosniaHerzegovina2019,
  project: terms,
  submissions: [
    {
      period: "2019-H2",
      place: "BA",
      activities: {
        assisted: {
          kind: "assistance",
          title: "Assistance",
          pillar: "protection",
          grants: ["usaid-2019", "us-state-2019"],
          people: Object.entries(people).map(([exploitation, count]) => ({
            status: "new" as const,
            sex: "female" as const,
            age: "adult" as const,
            exploitation: exploitation as Form,
            count,
          })),
        },
      },
    },
  ],
  releases: [{ grant: "usaid-2019", period: "2019-H2" }],
};

const own = tracker();
beforeAll(() => enterExamples(own, [example]));

const report = "/projects/bih-2019/grants/us-state-2019/reports/2019-H2";

/** Everything that is kept of anything. */
async function written(): Promise<string> {
  const all = ["Tracker", "Reports"].map(async (table) => {
    const { name, endpoint } = own.host.table(table);
    return (await database(endpoint).send(new ScanCommand({ TableName: name }))).Items;
  });
  return JSON.stringify(await Promise.all(all));
}

test("a release is refused whose withheld number follows from what another donor has: headquarters reads which, and nothing is written", async () => {
  const hq = surely(await own.as("hq"));
  const donor = await own.as("us-state");
  const { content } = (
    await surely(await own.as("usaid"))("GET /donors/usaid/reports/bih-2019/usaid-2019/2019-H2/latest/json")
  ).body;
  expect(content.results.map(({ toDate }: { toDate: { value: number } }) => toDate.value)).toEqual([24, 34, 50]);

  // The second donor is to be told of the first form by itself, which would have to be withheld.
  const { version: seen } = await hq("GET /projects/bih-2019");
  await hq("PUT /projects/bih-2019", {
    body: { ...terms, indicators: [...before, indicator("a", ["forcedLabour"])] },
    seen,
  });
  await hq(`PUT ${report}/requested`, { body: {} });
  await own.settle();
  const { version } = await hq(`GET ${report}/draft`);
  const tables = await written();
  const refused = await (await own.as("hq"))(`PUT ${report}/released`, { body: {}, seen: version });
  expect(refused.status).toBe(409);
  expect(refused.body.problems).toEqual([
    { path: "results.3.thisPeriod", code: "leaks", message: "could be told to be 4 to 4" },
  ]);

  // Whoever is not headquarters is told nothing.
  for (const who of ["us-state", "usaid", "ba-coordinator", "ba-approver"]) {
    const answer = await (await own.as(who))(`PUT ${report}/released`, { body: {}, seen: version });
    expect(answer.status, who).toBe(403);
    expect(answer.text, who).not.toContain("results.3");
  }
  expect((await donor("GET /donors/us-state/reports/bih-2019/us-state-2019/2019-H2/latest/json")).status).toBe(404);
  expect((await donor("GET /donors/us-state/reports")).body.reports).toEqual([]);
  await own.settle();
  expect(await written()).toBe(tables);
});
