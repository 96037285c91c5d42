import { palette } from "../../charts/palette.ts";
import type { Table, Value } from "../../report/blocks.ts";
import { isIllustrative } from "../isIllustrative.ts";
import type { Group } from "./columnGroups.ts";
import { type Lettering, lettering } from "./lettering.ts";
import { widthOf } from "./lines.ts";
import { markOf } from "./mark.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import { type Column, type Own, own, side } from "./side.ts";
import type { Slab } from "./slab.ts";
import { behind, decoration, type Element, element } from "./tags.ts";

/** White beside a cell, and room for the mark of a status (points). */
export const padding = 4;
export const markWidth = 12;

/** A head that is higher is not repeated on every page. */
const highestHead = 90;

/** A row with its values in words. */
export interface LaidRow {
  readonly total: boolean | undefined;
  readonly cells: readonly { readonly text: string; readonly set: Lettering; readonly of: Value }[];
}

/** Columns of a table that fit beside each other, with its caption and its head, which is repeated on each page. */
export function tablePart(
  paper: Paper,
  { caption, columns }: Table,
  rows: readonly LaidRow[],
  { columns: shown, widths }: Group,
  number: readonly [number, number] | null,
  parent: Element,
): Slab[] {
  const { doc } = paper;
  const { mark } = paper.texts.illustrative;
  const whole = element(doc, "Table", parent);
  const xs = widths.map((_, at) => sheet.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const titled = number === null ? caption : `${caption} (${number[0]}/${number[1]})`;
  const above = paragraph(paper, titled, whole, { type: "Caption", set: lettering.caption, above: 13, keep: true });
  const column = (at: number, lines: (width: number) => Own[]): Column => {
    const [before, after] = [at === 0 ? 0 : padding, at === shown.length - 1 ? 0 : padding];
    const width = (widths[at] ?? 0) - before - after;
    return {
      x: (xs[at] ?? 0) + before,
      width,
      align: columns[shown[at] ?? 0]?.align ?? "start",
      lines: lines(width),
    };
  };
  const rule = (y: number, weight: number, colour: string): void =>
    decoration(doc, () => {
      doc
        .moveTo(sheet.left, y)
        .lineTo(sheet.left + room.width, y)
        .lineWidth(weight)
        .stroke(colour);
    });
  const head = element(doc, "TR", element(doc, "THead", whole));
  const titles = shown.map((index, at) => {
    const { title = "" } = columns[index] ?? {};
    const cell = element(doc, "TH", head, { scope: "Column", ...behind(title) });
    return column(at, (width) => linesIn(title, lettering.column, width, cell, "TH"));
  });
  const heading = {
    padding: { top: 3, bottom: 4 },
    above: 2,
    atBottom: true,
    decorate: (top: number, height: number, { last }: { last: boolean }) =>
      last && rule(top + height, 1.4, palette.deep),
  };
  const again = side(doc, titles, { ...heading, isRepeated: true });
  const repeats = again.length === 1 && (again[0]?.height ?? 0) <= highestHead ? again[0] : undefined;
  const body = element(doc, "TBody", whole);
  const lines = rows.map(({ cells, total }, index) => {
    const row = element(doc, "TR", body);
    const laid = shown.map((of, at) => {
      const { text = "", set = lettering.cell, of: value = "" } = cells[of] ?? {};
      const type = at === 0 ? "TH" : "TD";
      const cell = element(doc, type, row, { ...(at === 0 ? { scope: "Row" } : {}), ...behind(text) });
      return column(at, (width) => {
        const status = typeof value === "object" && "status" in value ? value.status : undefined;
        const made = linesIn(text, set, width - (status ? markWidth : 0), cell, type);
        if (status) return withMark(made, markOf(doc, status));
        return isIllustrative(value) ? made.map((one) => ({ ...one, hang: widthOf(mark, set) })) : made;
      });
    });
    return side(doc, laid, {
      padding: { top: 4, bottom: 4.5 },
      // The last row is not left alone, nor is the first.
      keep: index < rows.length - 1 && (index === 0 || index === rows.length - 2),
      ...(repeats ? { again: repeats } : {}),
      decorate: (top, height, { first, last }) => {
        if (total && first) rule(top, 1.2, palette.deep);
        if (last && !total) rule(top + height, 0.5, palette.line);
      },
    });
  });
  return [...above, ...side(doc, titles, { ...heading, keep: true }), ...lines.flat()];
}

const linesIn = (text: string, set: Lettering, width: number, cell: Element, type: string): Own[] =>
  own(text, set, Math.max(width, 4), cell, type);

/** The mark of a status before its first line, and room for it before the others. */
const withMark = (lines: readonly Own[], mark: (x: number, base: number) => void): Own[] =>
  lines.map((one, at) => ({
    ...one,
    indent: markWidth,
    ...(at === 0 ? { mark } : {}),
  }));
