/**
 * What a cell of a sheet holds, as the sheet holds it: a number, a text, yes or no, a date (ISO 8601, with a time only if it
 * has one), a formula with the last value that somebody's program computed, or an error such as `#REF!`.
 */
export type Cell =
  | number
  | string
  | boolean
  | { readonly date: string }
  | { readonly formula: Exclude<Cell, object> | null }
  | { readonly error: string };

/** A sheet: its rows from the first on, each with its cells from the first column on. Nothing in a cell is undefined. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** Where a cell is. Rows and columns count from 0; a problem with a sheet as a whole stands in its first cell. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** As people write it: `Training!C5`. */
export const address = ({ sheet, row, column }: Place): string => `${sheet}!${columnName(column)}${row + 1}`;

/** Programs take a text that begins like this for a formula: some at once, others when it has been through CSV. */
const active = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that no program takes for a formula: an apostrophe before what begins like one. */
export const inert = (text: string): string => (active.test(text) ? `'${text}` : text);

/** What `inert` was given. */
export const asWritten = (text: string): string => (text.startsWith("'") && active.test(text) ? text.slice(1) : text);
