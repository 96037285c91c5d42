import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { writeXlsx } from "../../../functions/spreadsheet/writeXlsx.ts";
import type { Activity } from "../../../shared/activities/activity.ts";
import { kinds } from "../../../shared/activities/kinds.ts";
import { count } from "../../../shared/figures/figures.ts";
import { layoutOf } from "../../../shared/workbook/layoutOf.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { type Send, surely } from "../../examples/client.ts";
import { anyActivity } from "../../support/anyActivity.ts";
import { enterExamples } from "../../support/enterExamples.ts";
import { tracker } from "../../support/tracker.ts";

const own = tracker({ clock: "2021-08-02T09:00:00Z" });
let coordinator: Send;
beforeAll(async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]);
  coordinator = surely(await own.as("ba-coordinator"));
});

const of = (period: string) => `/places/BA/projects/bih-2019/submissions/${period}`;
/** A few of each kind, the same at each run. */
const some = (kind: string): Activity[] =>
  fc
    .sample(
      anyActivity.filter((activity) => activity.kind === kind),
      { seed: 2019, numRuns: 5 },
    )
    .map((activity) => ({ ...activity, grants: ["usaid-2019"] }));
const recorded = kinds.flatMap(({ kind }) =>
  some(kind).map((activity, index) => ({ id: `${kind}-${index}`, activity })),
);

test("each kind recorded through the API and through the workbook: the same activities, the same figures", async () => {
  for (const { id, activity } of recorded)
    await coordinator(`PUT ${of("2019-H2")}/activities/${id}`, { body: activity });

  const layouts = kinds.map(layoutOf);
  const body = await writeXlsx(
    layouts.map((layout) => sheetOf(layout, recorded)),
    { layouts, grants: [] },
  );
  await coordinator(`PUT ${of("2020-H1")}/workbook`, { body, seen: 0 });

  const stands = async (period: string): Promise<{ id: string; activity: Activity }[]> =>
    (await coordinator(`GET ${of(period)}`)).body.activities.map(
      ({ id, activity }: { id: string; activity: Activity }) => ({
        id,
        activity,
      }),
    );
  const alone = await stands("2019-H2");
  expect(alone).toHaveLength(recorded.length);
  expect(await stands("2020-H1")).toEqual(alone);

  // Figures are made of nothing but the activities and the period (count): approval stores exactly these.
  const figures = (of: typeof alone) =>
    count(
      of.map(({ activity }) => activity),
      "2020-H1",
    );
  expect(figures(alone).length).toBeGreaterThan(kinds.length);
  expect(figures(await stands("2020-H1"))).toEqual(figures(alone));
});
