import type { Activity } from "../../shared/activities/activity.ts";
import type { Column, Layout } from "../../shared/workbook/layout.ts";

/** What somebody typed into the fields, by the path of the field. */
type Texts = Readonly<Record<string, string>>;

/** What somebody typed into the form of a kind: its fields, and the lines of its lists. */
export interface Typed {
  readonly own: Texts;
  readonly parts: Readonly<Record<string, Lines>>;
}

/** The lines of a list; or a word in place of them: none, not applicable. */
export interface Lines {
  readonly instead: string;
  readonly lines: readonly Texts[];
}

export const noLines: Lines = { instead: "", lines: [] };
export const nothingTyped: Typed = { own: {}, parts: {} };

/** The name of a field in what was typed, and in what is said to be wrong. */
export const nameOf = ({ path }: Pick<Column, "path">): string => path.join(".");

/** Several values in one field. */
export const separator = ";";

const valueAt = (of: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return of;
  return typeof of === "object" && of !== null ? valueAt((of as Record<string, unknown>)[key], rest) : undefined;
};

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(separator);
  return value === undefined || typeof value === "object" ? "" : String(value);
};

const textsOf = (of: unknown, columns: readonly Column[]): Texts =>
  Object.fromEntries(
    columns.map((column) => [nameOf(column), textOf(valueAt(of, column.path))]).filter(([, text]) => text !== ""),
  );

/** The form of an activity that was recorded, filled in. */
export function typedOf(activity: Activity, { own, parts }: Layout): Typed {
  const lists = parts.map((list): [string, Lines] => {
    const value = valueAt(activity, list.path);
    if (!Array.isArray(value)) return [nameOf(list), { ...noLines, instead: textOf(value) }];
    if (value.length === 0) return [nameOf(list), { ...noLines, instead: "none" }];
    return [nameOf(list), { instead: "", lines: value.map((line) => textsOf(line, list.columns)) }];
  });
  return { own: textsOf(activity, own), parts: Object.fromEntries(lists) };
}
