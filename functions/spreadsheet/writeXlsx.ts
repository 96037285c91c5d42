import Excel from "exceljs";
import { type Texts, texts as textsOf } from "../../shared/languages/texts.ts";
import { type Cell, columnName, inert, type Sheet } from "../../shared/workbook/cell.ts";
import { lastPeriodSheets } from "../../shared/workbook/lastPeriodSheet.ts";
import { type Column, idTitle, type Layout } from "../../shared/workbook/layout.ts";
import { listsSheet, offered } from "../../shared/workbook/lists.ts";
import type { CellProblem } from "../../shared/workbook/readSheet.ts";
import { toXmlText } from "../../shared/workbook/xmlText.ts";

interface Dress {
  readonly layouts: readonly Layout[];
  /** Ids of the grants that may have paid, to choose from. */
  readonly grants: readonly string[];
  /** In which hints are given; English where none is named. */
  readonly texts?: Texts;
  /** Marked in their cells. */
  readonly problems?: readonly CellProblem[];
}

/** Room for lines that are still to be written. */
const roomFor = 5_000;

const ink = (argb: string): Excel.Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const heading = {
  font: { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } },
  fill: ink("FF1F4E79"),
} as const;
const partHeading = { ...heading, fill: ink("FF44617B") } as const;
const wrong = ink("FFFFC7CE");

/** A text that is inert in any program; what already has its apostrophe keeps one. */
const harmless = (text: string): string => toXmlText(text.startsWith("'") ? text : inert(text));

function valueIn(cell: Cell): Excel.CellValue {
  if (typeof cell === "string") return harmless(cell);
  if (typeof cell !== "object") return cell;
  if ("date" in cell) return cell.date.length === 10 ? new Date(`${cell.date}T00:00:00Z`) : cell.date;
  // Never a formula: what it came to, when somebody's program last computed it.
  if ("formula" in cell) return cell.formula === null ? null : valueIn(cell.formula);
  return harmless(cell.error);
}

/** Sheets as an XLSX file: known ones with drop-downs, hints and widths, all of them inert. */
export async function writeXlsx(
  sheets: readonly Sheet[],
  { layouts, grants, texts = textsOf("en"), problems = [] }: Dress,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Excel.Workbook();
  // The same content makes the same file, whenever it is made.
  workbook.created = workbook.modified = new Date("2000-01-01T00:00:00Z");
  const lists: string[][] = [];
  const missing = [...new Set(problems.map(({ place }) => place.sheet))]
    .filter((name) => !sheets.some((sheet) => sheet.name === name))
    .map((name): Sheet => ({ name, rows: [] }));
  for (const sheet of [...sheets, ...missing].filter(({ name }) => name !== listsSheet)) {
    const layout = layouts.find(({ sheet: name }) => name.toLowerCase() === sheet.name.trim().toLowerCase());
    const made = workbook.addWorksheet(sheet.name, { pageSetup: onOnePage, ...(layout ? { views: [frozen] } : {}) });
    fill(made, sheet);
    if (layout) dress(made, sheet, layout, { grants, texts }, lists);
    else for (const column of [1, 2]) made.getColumn(column).width = 16;
    if (lastPeriodSheets.includes(sheet.name)) {
      made.getColumn(1).width = 50;
      await made.protect("", {});
    }
    mark(made, problems);
  }
  const offers = workbook.addWorksheet(listsSheet, { state: "hidden" });
  for (const [column, list] of lists.entries())
    for (const [row, text] of list.entries()) offers.getCell(row + 1, column + 1).value = harmless(text);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "DEFLATE" } } as never));
}

const onOnePage: Partial<Excel.PageSetup> = {
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
const frozen: Partial<Excel.WorksheetView> = { state: "frozen", xSplit: 2, ySplit: 1 };

function fill(made: Excel.Worksheet, { rows }: Sheet): void {
  for (const [index, cells] of rows.entries()) {
    if (cells.length === 0) continue;
    const row = made.getRow(index + 1);
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const at = row.getCell(column + 1);
      at.value = valueIn(cell);
      if (typeof cell === "object" && "date" in cell) at.numFmt = "yyyy-mm-dd";
    }
  }
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, i) => one === b[i]);

function dress(
  made: Excel.Worksheet,
  { rows }: Sheet,
  layout: Layout,
  { grants, texts: { workbook: said } }: { readonly grants: readonly string[]; readonly texts: Texts },
  lists: string[][],
): void {
  const parts = layout.parts.flatMap(({ columns }) => columns);
  const byTitle = new Map([...layout.own, ...parts].map((column) => [column.title, column]));
  const last = Math.max(rows.length + 1_000, roomFor);
  for (const [index, title] of (rows[0] ?? []).entries()) {
    const column = typeof title === "string" ? byTitle.get(title.trim()) : undefined;
    const head = made.getCell(1, index + 1);
    Object.assign(head, column && parts.includes(column) ? partHeading : heading);
    head.alignment = { wrapText: true, vertical: "top" };
    made.getColumn(index + 1).width = widthOf(column);
    const hint = column ? hintOf(column, said) : title === idTitle ? said.id : "";
    if (hint) head.note = toXmlText(hint);
    if (column?.takes.date) made.getColumn(index + 1).numFmt = "yyyy-mm-dd";
    const offer = column && offered(column, layout, grants);
    if (!column || !offer || offer.length === 0) continue;
    let list = lists.findIndex((known) => sameList(known, offer));
    if (list < 0) list = lists.push([...offer]) - 1;
    const [from, name] = [columnName(index), columnName(list)];
    validations(made).add(`${from}2:${from}${last}`, {
      type: "list",
      allowBlank: true,
      formulae: [`${listsSheet}!$${name}$1:$${name}$${offer.length}`],
      // Several are written into one cell by hand; so may a number where a word is offered beside numbers.
      showErrorMessage: !(column.takes.many || column.takes.number || column.takes.text),
      errorTitle: said.notInList,
      error: said.choose,
    });
  }
}

/** Left out of exceljs's types. */
const validations = (sheet: Excel.Worksheet) =>
  (sheet as unknown as { dataValidations: { add(range: string, validation: Excel.DataValidation): void } })
    .dataValidations;

const hintOf = ({ hint, required, takes }: Column, said: Texts["workbook"]): string =>
  [hint, required ? said.needed : "", takes.many ? said.several : "", takes.number ? said.number : ""]
    .filter((line) => line !== "")
    .join("\n");

function widthOf(column: Column | undefined): number {
  if (column === undefined) return 14;
  const { takes, title, path } = column;
  if (takes.many) return 30;
  if (takes.text) return path[0] === "title" ? 40 : 28;
  return takes.codes ? 22 : Math.max(12, Math.min(22, title.length));
}

function mark(made: Excel.Worksheet, problems: readonly CellProblem[]): void {
  for (const { place, message } of problems.filter((one) => one.place.sheet === made.name)) {
    const cell = made.getCell(place.row + 1, place.column + 1);
    const before = typeof cell.note === "string" && cell.fill === wrong ? `${cell.note}\n` : "";
    cell.fill = wrong;
    cell.note = `${before}${toXmlText(message)}`;
  }
}
