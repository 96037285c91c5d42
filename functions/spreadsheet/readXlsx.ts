import type { Cell, Sheet } from "../../shared/workbook/cell.ts";
import { fromXmlText } from "../../shared/workbook/xmlText.ts";
import { cellAt, type RawCell, type Styles } from "./rawCell.ts";
import { type Attributes, readXml } from "./readXml.ts";
import { unreadable } from "./unreadable.ts";
import { type Archive, unzip } from "./unzip.ts";

/** More than this no sheet of ours has. Empty cells do not count. */
const mostRows = 100_000;
const mostColumns = 500;
const mostCells = 800_000;

/** Base64 makes a third more of it, and a Lambda takes 6 MB. */
export const mostMegabytes = 4;

/**
 * What stands in the cells of an XLSX file (ECMA-376): nothing is computed, nothing is guessed, and what is no cell is left
 * alone. Throws Invalid for a file that is damaged, has macros in it, or is larger than any workbook of ours.
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length > mostMegabytes * 1_000_000) throw unreadable("tooLarge", `it has more than ${mostMegabytes} MB`);
  if (bytes.subarray(0, 4).toString("hex") === "d0cf11e0")
    throw unreadable("notAWorkbook", "it is an old XLS file, or protected with a password: save it as XLSX");
  const archive = unzip(bytes);
  if (archive.names.some((name) => /vbaProject|macrosheets|\.bin$/i.test(name) && !/printerSettings/i.test(name)))
    throw unreadable("macros", "it has macros or other programs in it: save it as XLSX");
  const { sheets, is1904 } = await workbookOf(archive);
  const targets = await targetsOf(archive);
  const strings = await stringsOf(archive);
  const styles: Styles = { isDate: await dateStyles(archive), is1904 };
  const left = { cells: mostCells };
  const read: Sheet[] = [];
  for (const { name, relation } of sheets) {
    const pieces = archive.text(targets.get(relation) ?? "");
    // A chart on a sheet of its own has no cells.
    if (pieces) read.push({ name, rows: await rowsOf(pieces, strings, styles, left) });
  }
  return read;
}

async function workbookOf(archive: Archive) {
  const sheets: { name: string; relation: string }[] = [];
  let is1904 = false;
  const pieces = archive.text("xl/workbook.xml");
  if (!pieces) throw unreadable("notAWorkbook", "it is no XLSX file");
  await readXml(pieces, {
    open(tag, attributes) {
      if (tag === "workbookPr") is1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (tag === "sheet") sheets.push({ name: attributes.name ?? "", relation: relationOf(attributes) });
    },
  });
  const names = sheets.map(({ name }) => name.toLowerCase());
  if (names.some((name) => !/^[^[\]*?/\\:]{1,31}$/.test(name) || name === "history" || /^'|'$/.test(name)))
    throw unreadable("sheetName", "a sheet has a name that sheets cannot have");
  if (new Set(names).size < names.length) throw unreadable("sheetName", "two sheets have the same name");
  if (names.length > 100) throw unreadable("tooLarge", "it has more than 100 sheets");
  return { sheets, is1904 };
}

const relationOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? "";

async function targetsOf(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const pieces = archive.text("xl/_rels/workbook.xml.rels");
  if (!pieces) throw unreadable("broken", "it is damaged");
  await readXml(pieces, {
    open(tag, { Id = "", Target = "" }) {
      if (tag === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

async function stringsOf(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let isReading = 0;
  await readXml(archive.text("xl/sharedStrings.xml") ?? nothing(), {
    open(tag) {
      if (tag === "si") parts = [];
      // Phonetic readings stand beside a text and are not part of it.
      if (tag === "rPh") isReading++;
      isText = tag === "t" && isReading === 0;
    },
    text(text) {
      if (isText) parts.push(text);
    },
    close(tag) {
      if (tag === "rPh") isReading--;
      if (tag === "si") strings.push(fromXmlText(parts.join("")));
      isText = false;
    },
  });
  return strings;
}

async function* nothing(): AsyncGenerator<string> {
  yield "<nothing/>";
}

/** Numbers of formats that show a date, of those that every program knows (ECMA-376, 18.8.30). */
const builtIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** Which cell formats show dates. */
async function dateStyles(archive: Archive): Promise<boolean[]> {
  const dates = new Set<string>();
  const styles: boolean[] = [];
  let isCellFormat = false;
  await readXml(archive.text("xl/styles.xml") ?? nothing(), {
    open(tag, { numFmtId = "0", formatCode = "" }) {
      if (tag === "cellXfs") isCellFormat = true;
      if (tag === "numFmt" && /[ymdhs]/i.test(formatCode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""))) dates.add(numFmtId);
      if (tag === "xf" && isCellFormat) styles.push(builtIn(Number(numFmtId)) || dates.has(numFmtId));
    },
    close(tag) {
      if (tag === "cellXfs") isCellFormat = false;
    },
  });
  return styles;
}

async function rowsOf(
  pieces: AsyncIterable<string>,
  strings: readonly string[],
  styles: Styles,
  left: { cells: number },
): Promise<(Cell | undefined)[][]> {
  const rows: (Cell | undefined)[][] = [];
  let row = -1;
  let column = -1;
  let cell: RawCell | undefined;
  let into: "value" | "text" | undefined;
  await readXml(pieces, {
    open(tag, attributes) {
      if (tag === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (tag === "c") {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), value: "", text: "", hasFormula: false };
      } else if (tag === "f" && cell) cell.hasFormula = true;
      else if (tag === "v") into = "value";
      else if (tag === "t") into = "text";
    },
    text(text) {
      if (cell && into) cell[into] += text;
    },
    close(tag) {
      if (tag === "v" || tag === "t") into = undefined;
      if (tag !== "c" || !cell) return;
      const value = cellAt(cell, strings, styles);
      cell = undefined;
      if (value === undefined) return;
      if (!(row >= 0 && row < mostRows)) throw unreadable("tooLarge", `a sheet has more than ${mostRows} rows`);
      if (!(column >= 0 && column < mostColumns))
        throw unreadable("tooLarge", `a sheet has more than ${mostColumns} columns`);
      if (--left.cells < 0) throw unreadable("tooLarge", `it has more than ${mostCells} cells with something in them`);
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push(undefined);
      line[column] = value;
    },
  });
  return rows;
}

/** `AB12` is in column 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
