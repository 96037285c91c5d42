import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import type { Example } from "../examples/example.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { parsed } from "../support/iati/parsed.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();

/** Two donors of the same work with victims: the second paid for three people fewer. Reports of both are released. */
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
const both = ["usaid-2019", "us-state-2019"];
const compared: Example = {
  ...bosniaHerzegovina2019,
  id: "bih-compared",
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
        targets: [],
      },
    ],
  },
  transactions: {},
  submissions: [
    { period: "2019-H1", place: "BA", activities: {} },
    { period: "2019-H2", place: "BA", activities: { shared: assisted(27, both), alone: assisted(3, ["usaid-2019"]) } },
  ],
  releases: both.map((grant) => ({ grant, period: "2019-H2" })),
};

beforeAll(() => enterExamples(own, [compared]));

test("says no count of victims where donors could compare theirs, and says that it does not", async () => {
  for (const address of ["GET /projects/bih-compared/iati", "GET /iati"])
    parsed((await surely(await own.as("hq"))(address)).text, (activities) => {
      const one = activities.find(({ identifier }) => identifier === "XM-DAC-47066-bih-compared");
      expect(one?.texts("result/indicator/period/actual")).toEqual([]);
      expect(one?.texts("result/indicator/description").join()).toContain("Counts of victims are withheld");
    });
});
