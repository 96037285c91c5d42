import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { training } from "../../../shared/activities/training.ts";
import { columnName } from "../../../shared/workbook/cell.ts";
import { titlesOf } from "../../../shared/workbook/layout.ts";
import { layoutOf } from "../../../shared/workbook/layoutOf.ts";
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
const titles = titlesOf(layoutOf(training));
/** Where the cell of a column is, in a row. */
const at = (title: string, line = 2) => `${columnName(titles.indexOf(title))}${line}`;
const head = row(titles.map((title) => text(at(title, 1), title)).join(""));
const beyond = columnName(titles.length);
const needed = (title: string) =>
  text(at("Id"), "a") + text(at("Title"), title) + text(at("Pillar"), "Prevention") + text(at("Paid by"), "g");
const people = at("Participants: How many");
/** A sheet of trainings with one line, whose number of participants is this cell. */
const counted = (type: string, content: string) =>
  xlsxOf(
    head +
      row(
        `${needed("T")}${text(at("Participants: Profession"), "Judges")}${text(at("Participants: Sex"), "Male")}<c r="${people}" t="${type}">${content}</c>`,
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
    () => xlsxOf(head.replace("</row>", `${text(`${beyond}1`, "__proto__")}</row>`) + row(text(`${beyond}2`, "x"), 2)),
    "unknownColumn",
    `Training!${beyond}1`,
  ],
  ["a formula", () => counted("n", "<f>1+1</f><v>2</v>"), "formula", `Training!${people}`],
  ["1e400", () => counted("n", "<v>1e400</v>"), "notANumber", `Training!${people}`],
  ["no number in a number cell", () => counted("n", "<v>0x10</v>"), "error", `Training!${people}`],
  [
    "a text for a number",
    () => counted("inlineStr", `<is><t>${"1.234,5"}</t></is>`),
    "textNotNumber",
    `Training!${people}`,
  ],
  [
    "an English thousand",
    () => counted("inlineStr", `<is><t>${"2,012"}</t></is>`),
    "textNotNumber",
    `Training!${people}`,
  ],
  ["Arabic digits", () => counted("inlineStr", `<is><t>${"١٢٣"}</t></is>`), "textNotNumber", `Training!${people}`],
  ["half a person", () => counted("n", "<v>1.5</v>"), "notWhole", `Training!${people}`],
  ["fewer than nobody", () => counted("n", "<v>-1</v>"), "negative", `Training!${people}`],
  ["an error of a spreadsheet", () => counted("e", "<v>#REF!</v>"), "error", `Training!${people}`],
  [
    "a NUL that is written out",
    () => xlsxOf(head + row(needed("a_x0000_b"), 2)),
    "controlCharacter",
    `Training!${at("Title")}`,
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
