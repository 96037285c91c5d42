import type { Worksheet } from "exceljs";
import type { Texts } from "../../languages/texts.ts";
import type { Column, Table } from "../../report/blocks.ts";
import { cellOf, harmless, type SheetCell } from "./cellOf.ts";
import { heightOf } from "./heightOf.ts";
import { borders, fills, fonts, wrapped } from "./look.ts";

const first = 3;

/** A column of the table as columns of the sheet: itself, and beside it what must be known about its numbers. */
interface Laid extends Column {
  readonly cells: readonly SheetCell[];
  readonly isRemarked: boolean;
}

/** In characters: wide enough for its words, and no wider than a screen likes. */
function widthOf({ title, cells, align }: Laid): number {
  const lengths = cells.map(({ value }) => String(value instanceof Date ? "2020-01-01" : (value ?? "")).length + 2);
  const longest = Math.max(Math.min(title.length, 24), ...lengths);
  return Math.max(align === "end" ? 14 : 12, Math.min(longest, 60));
}

/** Fills a sheet with a table: its caption, the head, which stays in sight, and a line a row. */
export function tableSheet(sheet: Worksheet, { caption, columns, rows }: Table, texts: Texts): void {
  const laid = columns.map((column, at): Laid => {
    const cells = rows.map(({ cells: own }) => cellOf(own[at] ?? "", texts));
    return { ...column, cells, isRemarked: cells.some(({ remark }) => remark !== undefined) };
  });
  const title = sheet.getCell(1, 1);
  title.value = harmless(caption);
  title.font = fonts.caption;
  let at = 0;
  for (const column of laid) {
    at++;
    head(sheet, at, column.title, column.align);
    sheet.getColumn(at).width = widthOf(column);
    for (const [index, { value, format, isNothing }] of column.cells.entries()) {
      const cell = sheet.getCell(first + index, at);
      const total = rows[index]?.total === true;
      cell.value = value;
      cell.font = total ? fonts.total : isNothing ? fonts.nothing : fonts.text;
      cell.alignment = { ...wrapped, horizontal: column.align === "end" ? "right" : "left" };
      cell.border = total ? borders.total : borders.row;
      if (format !== undefined) cell.numFmt = format;
    }
    if (!column.isRemarked) continue;
    at++;
    head(sheet, at, texts.sheet.remark, "start");
    sheet.getColumn(at).width = 18;
    for (const [index, { remark }] of column.cells.entries()) {
      const cell = sheet.getCell(first + index, at);
      if (remark !== undefined) cell.value = remark;
      cell.font = fonts.remark;
      cell.alignment = wrapped;
      cell.border = rows[index]?.total === true ? borders.total : borders.row;
    }
  }
  const texted = (text: (column: Laid) => string) =>
    laid.map((column) => ({ text: text(column), width: widthOf(column) }));
  sheet.getRow(1).height = 24;
  sheet.getRow(2).height = heightOf(texted(({ title }) => title));
  for (const index of rows.keys())
    sheet.getRow(first + index).height = heightOf(
      texted(({ cells }) => {
        const { value, remark = "" } = cells[index] ?? {};
        return typeof value === "string" ? value : remark;
      }),
    );
}

function head(sheet: Worksheet, at: number, title: string, align: Column["align"]): void {
  const cell = sheet.getCell(2, at);
  cell.value = harmless(title);
  cell.font = fonts.column;
  cell.fill = fills.column;
  cell.alignment = { ...wrapped, vertical: "middle", horizontal: align === "end" ? "right" : "left" };
}
