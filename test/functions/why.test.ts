import { beforeAll, describe, expect, test } from "vitest";
import { centralAsia2022 } from "../examples/centralAsia2022.ts";
import { type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let ask: Send;
let hq: Send;
beforeAll(async () => {
  await enterExamples(own, [{ ...centralAsia2022, releases: [{ grant: "sida-2022", period: "2022-H2" }] }]);
  ask = await own.as("hq");
  hq = surely(ask);
});

interface Part {
  readonly place: string;
  readonly period: string;
  readonly counts: boolean;
  readonly credited: { readonly value?: number };
  readonly done: { readonly value?: number };
}
const sum = (parts: readonly Pick<Part, "credited">[]): number =>
  parts.reduce((all, { credited }) => all + (credited.value ?? 0), 0);
const reportOf = (grant: string) => `/projects/central-asia-2022/grants/${grant}-2022/reports/2022-H2`;
const why = async (grant: string, query: string) => (await hq(`GET ${reportOf(grant)}/why?${query}`)).body;

describe.each(["usaid", "sida", "norway"])("every number of the report to %s", (donor) => {
  test("is explained: by submissions that add up to it, and each of these by its activities", async () => {
    await hq(`PUT ${reportOf(donor)}/requested`, { body: {} });
    await own.settle();
    const { content } = (await hq(`GET ${reportOf(donor)}/draft`)).body;
    const sums = content.counts.filter(({ measure }: { measure: string }) => measure !== "assistance.served");
    expect(sums.length).toBeGreaterThan(2);
    for (const { measure, ...row } of sums)
      for (const span of ["thisPeriod", "toDate"]) {
        const { quantity, parts } = await why(donor, `measure=${measure}&span=${span}`);
        // What is withheld from the donor headquarters can open all the same.
        if (row[span].nothing !== "suppressed") expect(quantity, measure).toEqual(row[span]);
        expect(sum(parts), measure).toBe(quantity.value ?? 0);
        for (const { place, period, credited, done } of parts as Part[]) {
          const { activities } = await why(donor, `measure=${measure}&span=${span}&place=${place}&recorded=${period}`);
          // A law that moved on since counts where it was mentioned last.
          if (measure === "reform.reforms" && period !== parts.at(-1).period && span === "toDate") continue;
          expect(activities.asApproved).toBe(true);
          expect(sum(activities.list), `${measure} ${place} ${period}`).toBe(credited.value ?? 0);
          const all = activities.list.reduce((n: number, one: Part) => n + (one.done.value ?? 0), 0);
          expect(all, `${measure} ${place} ${period}`).toBe(done.value ?? 0);
        }
      }
    for (const { indicator, toDate } of content.results)
      expect((await why(donor, `indicator=${indicator}&span=toDate`)).quantity).toEqual(toDate);
  });

  test("so is a cell of a breakdown", async () => {
    const { content } = (await hq(`GET ${reportOf(donor)}/draft`)).body;
    const { measure, rows, columns, cells } = content.breakdowns.find(
      (one: { measure: string }) => one.measure === "training.participants",
    );
    for (const [at, row] of rows.categories.entries())
      for (const [beside, column] of columns.categories.entries()) {
        const cell = `${rows.dimension}:${row},${columns.dimension}:${column}`;
        const { quantity, parts } = await why(donor, `measure=${measure}&in=${cell}&span=toDate`);
        expect(quantity, cell).toEqual(cells[at][beside]);
        expect(sum(parts), cell).toBe(quantity.value);
      }
  });
});

test("what was reopened and changed since is told from what was approved", async () => {
  const path = "/places/KG/projects/central-asia-2022/submissions/2022-H2";
  const query = "measure=training.events&span=thisPeriod&place=KG&recorded=2022-H2";
  const { version } = await hq(`GET ${path}`);
  await hq(`PUT ${path}/reopened`, { body: { reason: "error", text: "One training too many" }, seen: version });
  expect((await why("usaid", query)).activities.asApproved).toBe(true);
  const recorder = surely(await own.as("ca-coordinator"));
  const { body } = await recorder(`GET ${path}`);
  const { version: seen } = body.activities.find(({ id }: { id: string }) => id === "judges");
  await recorder(`DELETE ${path}/activities/judges`, { seen });
  const { activities, quantity } = await why("usaid", query);
  expect([activities.asApproved, quantity.value]).toEqual([false, 1]);
  expect(activities.list.map(({ id, credited }: { id: string; credited: object }) => [id, credited])).toMatchObject([
    ["police", { value: 0 }],
    ["shelter", { value: 0 }],
  ]);
});

test("an activity leads to the reports in which it counts", async () => {
  const path = "/places/KZ/projects/central-asia-2022/submissions/2022-H2/activities";
  const { grants } = (await hq(`GET ${path}/police/reports`)).body;
  expect(grants).toEqual([
    { grant: "norway-2022", donor: "norway", creditRule: "ringFenced", credited: false, reports: [] },
    {
      grant: "sida-2022",
      donor: "sida",
      creditRule: "byShare",
      credited: true,
      reports: [
        { period: "2022-H2", as: "thisPeriod", revisions: [1] },
        { period: "2023-H1", as: "toDate", revisions: [] },
        { period: "2023-H2", as: "toDate", revisions: [] },
      ],
    },
  ]);
  expect((await ask(`GET ${path}/nothing/reports`)).status).toBe(404);
});

test.each([
  ["span=toDate", 422],
  ["measure=training.events&indicator=people-trained&span=toDate", 422],
  ["measure=training.events&span=ever", 422],
  ["measure=training.events&span=toDate&in=profession", 422],
  ["measure=training.events&span=toDate&recorded=2022-H2", 422],
  ["measure=training.events&span=toDate&place=TJ", 404],
  ["indicator=nothing&span=toDate", 404],
  ["measure=training.events&span=toDate&place=KZ&recorded=2023-H2", 404],
])("%s is refused with %i", async (query, status) => {
  expect((await ask(`GET ${reportOf("usaid")}/why?${query}`)).status).toBe(status);
});
