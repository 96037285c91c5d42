import type { Labels } from "./words.ts";

/** What a column takes. Several at once where a field does: a number, or the words "Not applicable". */
export interface Takes {
  readonly number?: boolean;
  readonly text?: boolean;
  readonly date?: boolean;
  /** The words for yes and no. */
  readonly yesNo?: Labels;
  readonly codes?: Labels;
  /** Several codes or ids in one cell, with a semicolon between; the word says that there are none. */
  readonly many?: string;
  /** The same words in other languages, for reading. */
  readonly also?: readonly Takes[];
  /** Anything else, as JSON: for what no kind has yet. */
  readonly json?: boolean;
}

export interface Column {
  /** Where its values are in an activity, or in a part of one. */
  readonly path: readonly string[];
  readonly title: string;
  readonly hint: string;
  readonly required: boolean;
  readonly takes: Takes;
}

/** A list in an activity, such as participants by profession and sex: one line a part. */
export interface Parts {
  readonly path: readonly string[];
  readonly title: string;
  readonly columns: readonly Column[];
  /** What may stand in the first column in place of parts: "none" for a list with nothing in it, and words such as "Not applicable". */
  readonly instead: Labels;
  /** The same words in other languages, for reading. */
  readonly also?: readonly Labels[];
  /** Its parts are single values, not objects. */
  readonly single: boolean;
}

/** The sheet of a kind: a line for each activity, with further lines of the same id for its parts. */
export interface Layout {
  readonly kind: string;
  readonly sheet: string;
  readonly own: readonly Column[];
  readonly parts: readonly Parts[];
}

/** In place of parts: the list was counted, and there was nothing. An empty cell says that nobody counted. */
export const none = "none";

export const idTitle = "Id";

/** The titles of a sheet's columns, in their order. */
export const titlesOf = ({ own, parts }: Layout): string[] => [
  idTitle,
  ...own.map(({ title }) => title),
  ...parts.flatMap(({ columns }) => columns.map(({ title }) => title)),
];
