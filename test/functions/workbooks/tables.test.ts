import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { kinds } from "../../../shared/activities/kinds.ts";
import type { Grant } from "../../../shared/grants.ts";
import { csvOf, sheetFromCsv } from "../../../shared/workbook/csv.ts";
import { hxlTagsOf } from "../../../shared/workbook/hxlTags.ts";
import { titlesOf } from "../../../shared/workbook/layout.ts";
import { layoutsIn } from "../../../shared/workbook/layouts.ts";
import { readWorkbook } from "../../../shared/workbook/readWorkbook.ts";
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
  coordinator = await own.as("ba-coordinator");
});

const of = (period: string) => `/places/BA/projects/bih-2019/submissions/${period}`;
const base = { pillar: "prosecution", grants: ["usaid-2019", "us-state-2019"] };
const judges = {
  ...base,
  kind: "training",
  title: "Training of judges, 2020",
  startsOn: "2020-02-03",
  note: "=1+1",
  participants: [
    { profession: "judge", sex: "female", count: 14 },
    { profession: "judge", sex: "male", count: 11 },
  ],
};
const line = { ...base, kind: "hotline", title: "Hotline", calls: 40, referrals: [] };

async function recorded(period: string): Promise<void> {
  await surely(coordinator)(`PUT ${of(period)}/activities/judges`, { body: judges });
  await surely(coordinator)(`PUT ${of(period)}/activities/line`, { body: line });
}

describe("one kind as CSV", () => {
  test.each([
    ["without tags", ""],
    ["with a row of HXL tags", "?tags=true"],
    ["in Bosnian", "?language=bs&tags=true"],
  ])("%s: what nobody touched changes nothing", async (_says, query) => {
    await recorded("2019-H2");
    const { text } = await surely(coordinator)(`GET ${of("2019-H2")}/workbook/tables/training${query}`);
    expect(text.split("\r\n")[1]?.startsWith("#activity+id+code,#activity+name,")).toBe(query.includes("tags"));
    const { body } = await surely(coordinator)(`PUT ${of("2019-H2")}/workbook/tables/training/check`, { text });
    expect(body).toMatchObject({
      version: 2,
      problems: [],
      counts: { added: 0, changed: 0, removed: 0, unchanged: 1 },
    });
    expect(
      (await surely(coordinator)(`PUT ${of("2019-H2")}/workbook/tables/training`, { text, seen: 2 })).version,
    ).toBe(2);
  });

  test("a line changed and one added: applied all or nothing, sent again nothing, and other kinds stay", async () => {
    await recorded("2020-H1");
    const table = `${of("2020-H1")}/workbook/tables/training`;
    const { text } = await surely(coordinator)(`GET ${table}?tags=true`);
    const edited = `${text.replace(",14,", ",15,")},A round table,Prosecution,usaid-2019\r\n`;
    const { body } = await surely(coordinator)(`PUT ${table}/check`, { text: edited });
    expect(body).toMatchObject({ problems: [], counts: { added: 1, changed: 1, removed: 0, unchanged: 0 } });
    const applied = await surely(coordinator)(`PUT ${table}`, { text: edited, seen: 2 });
    expect(applied.version).toBe(3);
    expect((await surely(coordinator)(`PUT ${table}`, { text: edited, seen: 3 })).version).toBe(3);
    const { activities } = (await coordinator(`GET ${of("2020-H1")}`)).body;
    const ids = activities.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(["judges", "line", body.effects.added[0].id]);
    expect(activities[0].activity).toMatchObject({ ...judges, participants: [{ count: 15 }, { count: 11 }] });
  });

  test("semicolons, as other countries' programs write them, are read; numbers with separators are asked about, line and column", async () => {
    const table = `${of("2020-H2")}/workbook/tables/hotline`;
    const titles = (await surely(coordinator)(`GET ${table}`)).text
      .replace(/^\ufeff/, "")
      .trim()
      .split(",");
    const filled = (cells: Record<string, string>) => titles.map((title) => cells[title] ?? "").join(";");
    const common = { Title: "Hotline", Pillar: "Prosecution", "Paid by": "usaid-2019" };
    const text = [
      titles.join(";"),
      "",
      filled({ ...common, Id: "a", Calls: "1.234,5" }),
      filled({ ...common, Id: "b", Calls: "٤٠" }),
      filled({ ...common, Id: "c", Calls: "1e400" }),
      filled({ ...common, Id: "line", Calls: "12" }),
    ].join("\n");
    const { body } = await surely(coordinator)(`PUT ${table}/check`, { text });
    const column = body.problems[0].path.replace(/^Hotline!|\d+$/g, "");
    expect(body.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual(
      [3, 4, 5].map((row) => `Hotline!${column}${row} textNotNumber`),
    );
    expect(body.problems[0].message).toContain("1.234,5");
    expect((await coordinator(`PUT ${table}`, { text, seen: 0 })).status).toBe(422);
    expect((await coordinator(`GET ${of("2020-H2")}`)).version).toBe(0);
  });

  test("the id of an activity of another kind is not overwritten, and what is no table is refused", async () => {
    await recorded("2021-H1");
    const table = `${of("2021-H1")}/workbook/tables/training`;
    const { text } = await surely(coordinator)(`GET ${table}`);
    const { body } = await surely(coordinator)(`PUT ${table}/check`, { text: text.replaceAll("judges,", "line,") });
    expect(body.problems).toMatchObject([{ code: "idTwice" }]);
    for (const broken of ["a\0b", `"${"x".repeat(300_000)}`, "nothing of this\r\n1,2,3"]) {
      const answer = await coordinator(`PUT ${table}`, { text: broken, seen: 2 });
      expect(answer.status).toBe(422);
    }
    expect((await coordinator(`GET ${of("2021-H1")}`)).version).toBe(2);
  });
});

test("every column has a tag of HXL 1.1", () => {
  for (const layout of layoutsIn("en")) {
    const tags = hxlTagsOf(layout);
    expect(tags).toHaveLength(titlesOf(layout).length);
    for (const tag of tags) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
    expect(new Set(tags).size).toBe(tags.length);
  }
});

test("any activities come back from CSV as they were", () => {
  const grantsOf = (ids: readonly string[]) => ids.map((id) => ({ id, places: ["BA"] })) as unknown as Grant[];
  fc.assert(
    fc.property(fc.array(anyActivity, { maxLength: 6 }), fc.boolean(), (activities, hasTags) => {
      const all = activities.map((activity, at) => ({ id: `a-${at}`, activity }));
      for (const { kind } of kinds) {
        const [layout] = layoutsIn("en").filter((one) => one.kind === kind);
        if (layout === undefined) continue;
        const read = sheetFromCsv(csvOf(sheetOf(layout, all), layout, hasTags), kind);
        if ("problems" in read) throw new Error(JSON.stringify(read.problems));
        const grants = grantsOf(activities.flatMap((activity) => activity.grants));
        const { problems, activities: back } = readWorkbook(
          [read.sheet],
          { project: "p", place: "BA", period: "2020" },
          grants,
        );
        expect(problems).toEqual([]);
        expect(back.map(({ id, activity }) => ({ id, activity }))).toEqual(
          all.filter((one) => one.activity.kind === kind),
        );
      }
    }),
    { numRuns: 60 },
  );
});
