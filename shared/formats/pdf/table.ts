import { palette } from "../../charts/palette.ts";
import type { Table, Value } from "../../report/blocks.ts";
import { isIllustrative } from "../isIllustrative.ts";
import { columnGroups, type Group } from "./columnGroups.ts";
import type { Need } from "./columnWidths.ts";
import { footnote } from "./footnote.ts";
import { type Lettering, lettering } from "./lettering.ts";
import { widthOf } from "./lines.ts";
import { markOf } from "./mark.ts";
import { type Paper, room, sheet } from "./paper.ts";
import { paragraph } from "./paragraph.ts";
import { printable } from "./printable.ts";
import { type Column, type Own, own, side } from "./side.ts";
import type { Slab } from "./slab.ts";
import { behind, decoration, type Element, element } from "./tags.ts";
import { wordsOf } from "./words.ts";

const padding = 4;
const markWidth = 12;

/** A longer word may be broken anywhere (points), a shorter one never is. */
const longestWord = 115;

/** A head that is higher is not repeated on every page. */
const highestHead = 90;

const isStatus = (of: Value): boolean => typeof of === "object" && "status" in of;

function need(text: string, set: Lettering, more: number): Need {
  const lines = printable(text).split("\n");
  const words = lines.flatMap((line) => line.split(" "));
  const widest = (of: readonly string[]): number => Math.max(0, ...of.map((own) => widthOf(own, set)));
  return { natural: widest(lines) + more, least: Math.min(widest(words), longestWord) + more };
}

const wider = (a: Need, b: Need): Need => ({
  natural: Math.max(a.natural, b.natural),
  least: Math.max(a.least, b.least),
});

/** A table; one that is wider than the page is printed in parts below each other. */
export function table(paper: Paper, of: Table, parent: Element): Slab[] {
  const { texts } = paper;
  const setOf = (total: boolean | undefined, at: number): Lettering =>
    total ? lettering.total : at === 0 ? { ...lettering.cell, face: "regular" } : lettering.cell;
  const rows = of.rows.map(({ cells, total }) => ({
    total,
    cells: cells.map((cell, at) => ({ ...wordsOf(cell, setOf(total, at), texts), of: cell })),
  }));
  const needs = of.columns.map(({ title }, at) =>
    rows.reduce(
      (most, { cells }) => {
        const cell = cells[at];
        if (cell === undefined) return most;
        return wider(most, need(cell.text, cell.set, padding * 2 + (isStatus(cell.of) ? markWidth : 0)));
      },
      need(title, lettering.column, padding * 2),
    ),
  );
  const groups = columnGroups(needs, room.width);
  return [
    ...groups.flatMap((group, at) =>
      part(paper, of, rows, group, groups.length > 1 ? [at + 1, groups.length] : null, parent),
    ),
    ...footnote(
      paper,
      of.rows.flatMap(({ cells }) => cells),
      parent,
    ),
  ];
}

interface LaidRow {
  readonly total: boolean | undefined;
  readonly cells: readonly { readonly text: string; readonly set: Lettering; readonly of: Value }[];
}

function part(
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
      keep: index === 0 || index === rows.length - 2,
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
