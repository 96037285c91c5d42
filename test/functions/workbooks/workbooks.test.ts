import Excel from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { type Send, surely } from "../../examples/client.ts";
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
const recorded = {
  judges: {
    ...base,
    kind: "training",
    title: "Training of judges",
    startsOn: "2020-02-03",
    participants: [
      { profession: "judge", sex: "female", count: 14 },
      { profession: "judge", sex: "male", count: 11 },
    ],
  },
  line: { ...base, kind: "hotline", title: "Hotline", calls: 0, referrals: [] },
  "22": { ...base, kind: "assistance", title: "Assistance", services: [{ service: "legal", count: 3 }], note: "=1+1" },
};

/** Downloads a submission's workbook and lets it be changed, as a person does in a spreadsheet. */
async function edited(period: string, edit: (workbook: Excel.Workbook) => void = () => {}): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const { bytes } = await surely(coordinator)(`GET ${of(period)}/workbook`);
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sheet = (workbook: Excel.Workbook, name: string): Excel.Worksheet => {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`there is no sheet ${name}`);
  return found;
};

/** The cell of a column, by its title, in a line of a sheet (counted from 1, below the titles). */
const cell = (workbook: Excel.Workbook, name: string, line: number, title: string): Excel.Cell => {
  const titles = sheet(workbook, name).getRow(1).values as string[];
  return sheet(workbook, name).getCell(line + 1, titles.indexOf(title));
};

async function record(period: string): Promise<void> {
  for (const [id, body] of Object.entries(recorded))
    await surely(coordinator)(`PUT ${of(period)}/activities/${id}`, { body });
}

const check = async (period: string, body: Uint8Array) =>
  (await surely(coordinator)(`PUT ${of(period)}/workbook/check`, { body })).body;

describe("a workbook that nobody touched", () => {
  test("changes nothing, however often it is applied", async () => {
    await record("2019-H2");
    const body = await edited("2019-H2");
    const checked = await check("2019-H2", body);
    expect(checked).toMatchObject({ version: 3, madeOf: 3, problems: [], isComplete: true });
    expect(checked.counts).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 3 });
    for (const seen of [3, 3, 1])
      expect(await coordinator(`PUT ${of("2019-H2")}/workbook`, { body, seen })).toMatchObject({
        status: 200,
        version: 3,
      });
  });

  test("has drop-downs, hints, titles that stay in sight and no formula", async () => {
    const workbook = new Excel.Workbook();
    const { bytes } = await surely(coordinator)(`GET ${of("2019-H2")}/workbook`);
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    const pillar = cell(workbook, "Training", 1, "Pillar");
    expect(pillar.dataValidation).toMatchObject({
      type: "list",
      formulae: [expect.stringMatching(/^Lists!\$[A-Z]+\$1:/)],
    });
    expect(sheet(workbook, "Training").getCell("B1").note).toBeDefined();
    expect(sheet(workbook, "Training").views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(cell(workbook, "Assistance to victims", 1, "Note").value).toBe("'=1+1");
    workbook.eachSheet((of) =>
      of.eachRow((row) =>
        row.eachCell(({ type, value }) => {
          expect(type).not.toBe(Excel.ValueType.Formula);
          expect(String(value)).not.toMatch(/^[=+\-@]/);
        }),
      ),
    );
  });
});

describe("a workbook that was edited", () => {
  test("sorted, with lines in between: what was changed is changed, what was added is new, what was taken out is removed", async () => {
    await record("2020-H1");
    const body = await edited("2020-H1", (workbook) => {
      const training = sheet(workbook, "Training");
      cell(workbook, "Training", 2, "Participants: How many").value = 12;
      training.insertRow(2, []);
      training.addRow([null, "A round table", "Prevention", "usaid-2019"]);
      const [first, last] = [training.getRow(3).values, training.getRow(4).values];
      training.getRow(3).values = last as never;
      training.getRow(4).values = first as never;
      sheet(workbook, "Hotline").spliceRows(2, 1);
    });
    const checked = await check("2020-H1", body);
    expect(checked.problems).toEqual([]);
    expect(checked.counts).toEqual({ added: 1, changed: 1, removed: 1, unchanged: 1 });
    expect(checked.effects.changed).toEqual([
      { id: "judges", title: "Training of judges", differences: [{ path: "participants.1.count", from: 11, to: 12 }] },
    ]);
    expect(checked.effects.removed).toMatchObject([{ id: "line", was: { calls: 0, referrals: [] } }]);
    expect(checked.effects.added).toMatchObject([{ activity: { title: "A round table", grants: ["usaid-2019"] } }]);

    expect((await coordinator(`PUT ${of("2020-H1")}/workbook`, { body })).status).toBe(428);
    expect((await coordinator(`PUT ${of("2020-H1")}/workbook`, { body, seen: 2 })).status).toBe(412);
    const applied = await coordinator(`PUT ${of("2020-H1")}/workbook`, { body, seen: checked.version });
    expect(applied).toMatchObject({ status: 200, version: 4 });
    // The same file again, also without the ids that it has no idea of.
    expect((await check("2020-H1", body)).counts).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 3 });
    expect((await coordinator(`PUT ${of("2020-H1")}/workbook`, { body, seen: 3 })).version).toBe(4);

    const { body: now } = await coordinator(`GET ${of("2020-H1")}`);
    expect(now.activities.map(({ id }: { id: string }) => id.replace(/^w-.*/, "new"))).toEqual(["22", "judges", "new"]);
    expect(now.activities[1].activity.participants).toEqual([
      { profession: "judge", sex: "female", count: 14 },
      { profession: "judge", sex: "male", count: 12 },
    ]);
    const { changes } = (await coordinator(`GET ${of("2020-H1")}/history`)).body;
    expect(changes.at(-1)).toMatchObject({
      n: 4,
      type: "workbook.applied.v1",
      detail: { added: 1, changed: 1, removed: 1 },
    });
    const details = (await coordinator(`GET ${of("2020-H1")}/workbook/applied/4`)).body.changes;
    expect(details.find(({ activity }: { activity: string }) => activity === "judges").differences).toEqual([
      { path: "participants.1.count", from: 11, to: 12 },
    ]);
    expect((await coordinator(`GET ${of("2020-H1")}/workbook/applied/3`)).status).toBe(404);
  });

  test("and afterwards one activity by itself: each is as it was last written", async () => {
    const path = `${of("2020-H1")}/activities/judges`;
    expect((await coordinator(`PUT ${path}`, { body: recorded.judges, seen: 1 })).status).toBe(412);
    expect((await coordinator(`PUT ${path}`, { body: recorded.judges, seen: 4 })).version).toBe(5);
    expect((await coordinator(`PUT ${of("2020-H1")}/activities/line`, { body: recorded.line })).status).toBe(412);
    expect((await coordinator(`DELETE ${of("2020-H1")}/activities/22`, { seen: 1 })).status).toBe(200);
    const ids = (await coordinator(`GET ${of("2020-H1")}`)).body.activities.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(2);
    expect((await check("2020-H1", await edited("2020-H1"))).counts).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });

  test("of another period: nothing is replaced", async () => {
    const { problems } = await check("2020-H2", await edited("2020-H1"));
    expect(problems).toEqual([expect.objectContaining({ path: "About!B3", code: "anotherSubmission" })]);
  });
});

describe("what is wrong is said in its cell, all at once", () => {
  const wrong = (workbook: Excel.Workbook) => {
    cell(workbook, "Training", 1, "Participants: How many").value = "1.234,5";
    cell(workbook, "Training", 2, "Participants: How many").value = "2,012";
    cell(workbook, "Training", 1, "First day").value = "03/02/2020";
    cell(workbook, "Training", 1, "Pillar").value = "Prosecuting";
    cell(workbook, "Training", 1, "Paid by").value = "usaid-2019; norway-2003";
    cell(workbook, "Training", 3, "Participants: How many").value = 3;
    cell(workbook, "Hotline", 1, "Calls").value = { formula: "1+1", result: 2 };
    cell(workbook, "Hotline", 1, "Operator").value = "someone@example.org";
    cell(workbook, "Hotline", 2, "Calls").value = "١٢";
    cell(workbook, "Hotline", 2, "Id").value = "line";
    cell(workbook, "Assistance to victims", 1, "Services given: How many").value = 1.5;
    cell(workbook, "Assistance to victims", 2, "Id").value = "judges";
    cell(workbook, "Assistance to victims", 2, "Title").value = "Twice";
    sheet(workbook, "Hotline").getCell("AZ1").value = "__proto__";
    sheet(workbook, "Hotline").getCell("AZ2").value = "polluted";
  };

  test("as JSON, and in the workbook handed back", async () => {
    await record("2021-H1");
    const body = await edited("2021-H1", wrong);
    const { problems } = await check("2021-H1", body);
    const told = problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
    expect(told.sort()).toMatchInlineSnapshot(`
      [
        "Assistance to victims!A3 idTwice",
        "Assistance to victims!C3 missing",
        "Assistance to victims!D3 missing",
        "Assistance to victims!R2 notWhole",
        "Hotline!AZ1 unknownColumn",
        "Hotline!H2 personalData",
        "Hotline!M2 formula",
        "Hotline!M3 textNotNumber",
        "Training!A4 partWithoutId",
        "Training!C2 notInList",
        "Training!D2 unknownGrant",
        "Training!K2 textNotDate",
        "Training!X2 textNotNumber",
        "Training!X3 textNotNumber",
      ]
    `);
    const applied = await coordinator(`PUT ${of("2021-H1")}/workbook`, { body, seen: 3 });
    expect(applied.status).toBe(422);
    expect(applied.body.problems).toEqual(problems);
    expect((await coordinator(`GET ${of("2021-H1")}`)).version).toBe(3);

    const { bytes } = await surely(coordinator)(`PUT ${of("2021-H1")}/workbook/marked`, { body });
    const marked = new Excel.Workbook();
    await marked.xlsx.load(Buffer.from(bytes) as never);
    for (const { path, message } of problems) {
      const [name, at] = path.split("!");
      expect(JSON.stringify(sheet(marked, name).getCell(at).note)).toContain(JSON.stringify(message).slice(1, -1));
    }
    // Where nobody corrects anything, the same is wrong with it; but for the formula, whose value is left.
    const again = (await check("2021-H1", bytes)).problems.map(({ path }: { path: string }) => path);
    expect(told.filter((one: string) => !again.includes(one.replace(/ \w+$/, "")))).toEqual(["Hotline!M2 formula"]);
  });

  test("lines without an id get theirs in the workbook handed back", async () => {
    const body = await edited("2021-H2", (workbook) => {
      sheet(workbook, "Training").addRow([null, "A round table", "Prevention", "usaid-2019"]);
      sheet(workbook, "Training").addRow([null, "A round table", "Prevention", "usaid-2019"]);
    });
    const { bytes } = await surely(coordinator)(`PUT ${of("2021-H2")}/workbook/marked`, { body });
    const marked = new Excel.Workbook();
    await marked.xlsx.load(Buffer.from(bytes) as never);
    const ids = [1, 2].map((line) => cell(marked, "Training", line, "Id").value);
    expect(new Set(ids).size).toBe(2);
    const { effects } = await check("2021-H2", body);
    expect(effects.added.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test("a sheet that is missing does not say that nothing was recorded", async () => {
    const body = await edited("2021-H1", (workbook) => workbook.removeWorksheet("Hotline"));
    const { problems } = await check("2021-H1", body);
    expect(problems).toEqual([expect.objectContaining({ path: "Hotline", code: "missingSheet" })]);
  });
});
