import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { surely } from "../../examples/client.ts";
import { enterExamples } from "../../support/enterExamples.ts";
import { tracker } from "../../support/tracker.ts";
import { xlsxOf, zip } from "../../support/zip.ts";

const folder = mkdtempSync(join(tmpdir(), "tracker-bad-"));
afterAll(() => rmSync(folder, { recursive: true }));

const million = 1_000_000;
const row = (cells: string, n = 1) => `<row r="${n}">${cells}</row>`;
const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
/** A sheet of trainings with one line, whose number of participants is this cell. */
const titles = [
  "Id",
  "Title",
  "Pillar",
  "Paid by",
  "How exact",
  "Illustrative",
  "Note",
  "Topic",
  "First day",
  "Last day",
];
const parts = ["Participants: Profession", "Participants: Sex", "Participants: Count"];
const letter = (column: number) => String.fromCharCode(65 + column);
const head = row([...titles, ...parts].map((title, column) => text(`${letter(column)}1`, title)).join(""));
const counted = (cell: string) =>
  xlsxOf(
    head +
      row(
        text("A2", "a") +
          text("B2", "T") +
          text("C2", "Prevention") +
          text("D2", "g") +
          text("K2", "Judge") +
          text("L2", "Male") +
          cell,
        2,
      ),
  );

type Case = [says: string, file: () => Buffer, code: string, path?: string];
const files: Case[] = [
  ["nothing", () => Buffer.alloc(0), "notAWorkbook"],
  ["a text", () => Buffer.from("Id,Title\n"), "notAWorkbook"],
  [
    "an old XLS file",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(9000)]),
    "notAWorkbook",
  ],
  ["a zip archive of something else", () => zip({ "a.txt": "a" }), "notAWorkbook"],
  ["half a file", () => xlsxOf(head).subarray(0, 400), "notAWorkbook"],
  [
    "a damaged file",
    () => {
      const file = Buffer.from(xlsxOf(head));
      file.fill(0xff, 120, 160);
      return file;
    },
    "broken",
  ],
  ["a file of 50 MB", () => Buffer.alloc(50 * million, "x"), "tooLarge"],
  ["a zip bomb that says so", () => xlsxOf("", { "xl/styles.xml": Buffer.alloc(200 * million, " ") }), "tooLarge"],
  [
    "a zip bomb that lies",
    () =>
      xlsxOf(
        "",
        {
          "xl/sharedStrings.xml": Buffer.concat([
            Buffer.from("<sst>"),
            Buffer.alloc(300 * million, " "),
            Buffer.from("</sst>"),
          ]),
        },
        10,
      ),
    "tooLarge",
  ],
  ["a sheet of a million columns", () => xlsxOf(row(`<c><v>1</v></c>`.repeat(million))), "tooLarge"],
  ["a cell in the last column of all", () => xlsxOf(row(`<c r="XFD1"><v>1</v></c>`)), "tooLarge"],
  ["a cell in the last row of all", () => xlsxOf(row("<c><v>1</v></c>", 1_048_576)), "tooLarge"],
  ["a million rows", () => xlsxOf(`<row><c><v>1</v></c></row>`.repeat(million)), "tooLarge"],
  ["macros", () => xlsxOf(head, { "xl/vbaProject.bin": "x" }), "macros"],
  [
    "Latin letters in an old encoding",
    () => xlsxOf("", { "xl/sharedStrings.xml": Buffer.from("<sst><si><t>\xe9</t></si></sst>", "latin1") }),
    "encoding",
  ],
  [
    "an encoding of its own",
    () => xlsxOf("", { "xl/sharedStrings.xml": '<?xml version="1.0" encoding="UTF-7"?><sst/>' }),
    "encoding",
  ],
  ["UTF-16", () => xlsxOf("", { "xl/sharedStrings.xml": Buffer.from("\ufeff<sst/>", "utf16le") }), "encoding"],
  ["NUL bytes", () => xlsxOf(row(text("A1", "a\0b"))), "broken"],
  [
    "entities that grow",
    () => xlsxOf("", { "xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>' }),
    "broken",
  ],
  ["XML without an end", () => xlsxOf("", { "xl/sharedStrings.xml": "<sst><si>" }), "broken"],
  [
    "a sheet named like a path",
    () =>
      xlsxOf("", {
        "xl/workbook.xml": '<workbook><sheets><sheet name="../a" r:id="a" xmlns:r="r"/></sheets></workbook>',
      }),
    "sheetName",
  ],
  [
    "__proto__ as a title",
    () => xlsxOf(head.replace("</row>", `${text("N1", "__proto__")}</row>`) + row(text("N2", "x"), 2)),
    "unknownColumn",
    "Training!N1",
  ],
  ["a formula", () => counted('<c r="M2"><f>1+1</f><v>2</v></c>'), "formula", "Training!M2"],
  ["1e400", () => counted('<c r="M2"><v>1e400</v></c>'), "notANumber", "Training!M2"],
  ["no number in a number cell", () => counted('<c r="M2"><v>0x10</v></c>'), "error", "Training!M2"],
  ["a text for a number", () => counted(text("M2", "1.234,5")), "textNotNumber", "Training!M2"],
  ["an English thousand", () => counted(text("M2", "2,012")), "textNotNumber", "Training!M2"],
  ["Arabic digits", () => counted(text("M2", "١٢٣")), "textNotNumber", "Training!M2"],
  ["half a person", () => counted('<c r="M2"><v>1.5</v></c>'), "notWhole", "Training!M2"],
  ["fewer than nobody", () => counted('<c r="M2"><v>-1</v></c>'), "negative", "Training!M2"],
  ["an error of a spreadsheet", () => counted('<c r="M2" t="e"><v>#REF!</v></c>'), "error", "Training!M2"],
  [
    "a NUL that is written out",
    () => xlsxOf(head + row(text("A2", "a") + text("B2", "a_x0000_b") + text("C2", "Prevention") + text("D2", "g"), 2)),
    "controlCharacter",
    "Training!B2",
  ],
];

describe("a clear error within 5 s and 256 MB", () => {
  test.each(files)("%s", async (says, make, code, path = "") => {
    const file = join(folder, says.replace(/\W/g, ""));
    writeFileSync(file, make());
    const script = join(import.meta.dirname, "../../support/readAlone.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [script, file]);
    const { problems, seconds, megabytes } = JSON.parse(stdout);
    expect(problems).toContainEqual(expect.objectContaining({ code, path }));
    expect(seconds).toBeLessThan(5);
    expect(megabytes).toBeLessThan(256);
  });
});

describe("through the API", () => {
  const own = tracker();
  const path = "/places/BA/projects/bih-2019/submissions/2021-H2";
  beforeAll(() => enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]));

  test("a bad file is refused in words and writes nothing", async () => {
    const send = await own.as("ba-coordinator");
    for (const make of [() => Buffer.from("x"), () => xlsxOf(head, { "xl/vbaProject.bin": "x" })]) {
      const answer = await send(`PUT ${path}/workbook`, { body: new Uint8Array(make()), seen: 0 });
      expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringContaining("nothing was changed") } });
    }
    const large = await send(`PUT ${path}/workbook/check`, { body: new Uint8Array(4_100_000) });
    expect(large).toMatchObject({ status: 422, body: { detail: expect.stringContaining("more than 4 MB") } });
    expect((await send(`PUT ${path}/workbook/check`, { body: {} })).body.problems).toMatchObject([
      { code: "notBinary" },
    ]);
    // What API Gateway does not let through has its own words.
    expect((await send(`PUT ${path}/workbook/check`, { body: new Uint8Array(50_000_000) })).status).toBe(413);
    expect((await surely(send)(`GET ${path}`)).version).toBe(0);
  });
});
