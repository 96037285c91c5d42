import { distinct } from "./distinct.ts";
import { fieldColumns } from "./fieldColumns.ts";
import type { FormSchema } from "./formSchema.ts";
import type { Column, Layout } from "./layout.ts";
import { type Labels, labelsOf } from "./words.ts";

/** A kind of activity as far as its form goes: as it is defined, or as the API tells it. */
export interface Described {
  readonly kind: string;
  readonly title: string;
  /** JSON Schema. */
  readonly form: () => object;
  readonly dimensions: Readonly<Record<string, { readonly labels: Labels }>>;
}

/** Sheets have names of at most 31 characters, without these. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]*?/\\:']/g, " ")
    .slice(0, 31)
    .trim();

/** The sheet of a kind, from nothing but its form (JSON Schema): whatever fields a kind gets, it has their columns. */
export function layoutOf({ kind, title, form, dimensions }: Described): Layout {
  const { properties = {}, required = [] } = form() as FormSchema;
  const found = Object.entries(properties)
    .filter(([name]) => name !== "kind")
    .map(([name, schema]) => fieldColumns(name, schema, required.includes(name), undefined, true));
  const retitled = distinct(
    found.flatMap(({ columns, parts }) => [...columns, ...parts.flatMap((list) => list.columns)]),
  );
  const titled = (column: Column) => labelled(retitled(column), dimensions);
  return {
    kind,
    sheet: sheetName(title),
    own: found.flatMap(({ columns }) => columns).map(titled),
    parts: found.flatMap(({ parts }) => parts).map((list) => ({ ...list, columns: list.columns.map(titled) })),
  };
}

/** Codes of a dimension have its words: the dimension of the column's name, or one that has all its codes. */
function labelled(column: Column, dimensions: Readonly<Record<string, { readonly labels: Labels }>>): Column {
  const { codes } = column.takes;
  if (codes === undefined) return column;
  const named = dimensions[column.path.at(-1) ?? ""];
  const of =
    named ??
    Object.values(dimensions).find(({ labels }) => Object.keys(codes).every((code) => Object.hasOwn(labels, code)));
  return { ...column, takes: { ...column.takes, codes: labelsOf(Object.keys(codes), of?.labels ?? codes) } };
}
