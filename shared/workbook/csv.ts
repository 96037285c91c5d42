import { stringify } from "csv-stringify/sync";
import { readLines } from "../delimited.ts";
import type { Problem } from "../errors.ts";
import { Language } from "../languages/texts.ts";
import type { Cell, Sheet } from "./cell.ts";
import { hxlTagsOf } from "./hxlTags.ts";
import { type Layout, titlesOf } from "./layout.ts";
import { layoutsIn } from "./layouts.ts";

const written = (cell: Cell | undefined): string | number => {
  if (cell === undefined) return "";
  if (typeof cell !== "object") return typeof cell === "boolean" ? String(cell) : cell;
  return "date" in cell ? cell.date : "";
};

/** A sheet as CSV (RFC 4180, UTF-8 with a byte order mark, for programs that would guess otherwise), with a row of HXL tags if asked for. */
export const csvOf = ({ rows: [titles = [], ...lines] }: Sheet, layout: Layout, hasTags: boolean): string =>
  stringify(
    [titles, ...(hasTags ? [hxlTagsOf(layout)] : []), ...lines].map((row) => row.map(written)),
    { bom: true, record_delimiter: "windows" },
  );

/** A number as every program writes it: what has separators, spaces or another script's digits stays text, and is asked about. */
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

const isTagRow = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i.test(cell));
};

const titled = (titles: readonly string[], layout: Layout): number => {
  const own = titlesOf(layout);
  return titles.filter((title) => own.includes(title.trim())).length;
};

/**
 * A kind's sheet from CSV: separated by commas, semicolons or tabs, in any language, with a row of HXL tags or without. Rows are the lines of the
 * text. Only in columns of numbers is a text taken for one.
 */
export function sheetFromCsv(text: string, kind: string): { sheet: Sheet } | { problems: Problem[] } {
  const layouts = Language.options.flatMap((language) => layoutsIn(language).filter((layout) => layout.kind === kind));
  const read = ([",", ";", "\t"] as const).map((delimiter) => readLines(text, delimiter));
  const tables = read.flatMap((one) => ("lines" in one ? [one.lines] : []));
  const candidates = tables.flatMap((lines) =>
    layouts.map((layout) => ({ lines, layout, fits: titled(lines[0]?.cells ?? [], layout) })),
  );
  const [best] = candidates.toSorted((a, b) => b.fits - a.fits);
  if (best === undefined)
    return { problems: read.flatMap((one) => ("problems" in one ? one.problems : [])).slice(0, 1) };
  const { lines, layout } = best;
  const columns = [...layout.own, ...layout.parts.flatMap((parts) => parts.columns)];
  const numbers = new Set(columns.filter(({ takes }) => takes.number).map(({ title }) => title));
  const [head, ...others] = lines;
  const titles = (head?.cells ?? []).map((title) => title.trim());
  const tags = others[0] !== undefined && isTagRow(others[0].cells) ? others[0] : undefined;
  const rows: (Cell | undefined)[][] = [titles];
  for (const { line, cells } of others.filter((one) => one !== tags)) {
    while (rows.length < line - 1) rows.push([]);
    rows.push(
      cells.map((cell, at) => {
        const value = cell.trim();
        if (value === "") return undefined;
        return numbers.has(titles[at] ?? "") && number.test(value) ? Number(value) : cell;
      }),
    );
  }
  return { sheet: { name: layout.sheet, rows } };
}
