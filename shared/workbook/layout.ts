import { type Labels, labelsOf, nameOf } from "./words.ts";

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

/** A kind of activity as far as its form goes: as it is defined, or as the API tells it. */
export interface Described {
  readonly kind: string;
  readonly title: string;
  /** JSON Schema. */
  readonly form: () => object;
  readonly dimensions: Readonly<Record<string, { readonly labels: Labels }>>;
}

interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  /** What people read for its codes, or for true and false, or for none. */
  readonly words?: Labels;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const alternatives = (schema: Schema): readonly Schema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(alternatives) ?? [schema];

const codesOf = (schema: Schema): readonly string[] | undefined => {
  const codes = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return codes?.every((code) => typeof code === "string") ? codes : undefined;
};

/** A list that fits into one cell: of codes, or of ids that have no semicolon in them. */
const isShort = ({ items = {} }: Schema): boolean =>
  codesOf(items) !== undefined || (items.type === "string" && items.pattern !== undefined && items.anyOf === undefined);

function takesOf(schema: Schema): Takes {
  const codes = codesOf(schema);
  if (codes) return { codes: labelsOf(codes, schema.words) };
  switch (schema.type) {
    case "integer":
    case "number":
      return { number: true };
    case "boolean":
      return { yesNo: { yes: "Yes", no: "No", ...schema.words } };
    case "string":
      return schema.format === "date" ? { date: true } : { text: true };
    case "array":
      return isShort(schema) ? { ...takesOf(schema.items ?? {}), many: schema.words?.none ?? none } : { json: true };
    default:
      return { json: true };
  }
}

const merged = (all: readonly Takes[]): Takes => {
  const codes = Object.assign({}, ...all.map((takes) => takes.codes));
  return { ...Object.assign({}, ...all), ...(Object.keys(codes).length > 0 ? { codes } : {}) };
};

const titleOf = ({ title }: Schema, name: string): string => title ?? nameOf(name);

interface Found {
  readonly columns: Column[];
  readonly parts: Parts[];
}

/** The columns of one field, at any depth; its lists of parts where those can have lines of their own. */
function walk(
  name: string,
  schema: Schema,
  required: boolean,
  within: Column | undefined,
  mayHaveParts: boolean,
): Found {
  const path = [...(within?.path ?? []), name];
  const title = within === undefined ? titleOf(schema, name) : `${within.title}: ${titleOf(schema, name)}`;
  const column: Column = { path, title, hint: schema.description ?? within?.hint ?? "", required, takes: {} };
  const options = alternatives(schema);
  const objects = options.filter(({ properties }) => properties !== undefined);
  const list = mayHaveParts ? options.find((option) => option.type === "array" && !isShort(option)) : undefined;
  const plain = options.filter((option) => option !== list && !objects.includes(option));
  if (list) return { columns: [], parts: [partsOf(column, list, plain)] };

  const below = objects.flatMap(({ properties = {}, required: needed = [] }) =>
    Object.entries(properties).map(([key, of]) =>
      walk(key, of, options.length === 1 && required && needed.includes(key), column, false),
    ),
  );
  const own = plain.length > 0 ? [{ ...column, takes: merged(plain.map(takesOf)) }] : [];
  return { columns: [...own, ...joined(below.flatMap(({ columns }) => columns))], parts: [] };
}

/** Alternatives may have a property in common: one column for both. */
function joined(columns: readonly Column[]): Column[] {
  const byPath = new Map<string, Column>();
  for (const column of columns) {
    const key = column.path.join(".");
    const before = byPath.get(key);
    byPath.set(key, before ? { ...before, takes: merged([before.takes, column.takes]) } : column);
  }
  return [...byPath.values()];
}

function partsOf({ path, title, hint }: Column, { items = {}, words }: Schema, instead: readonly Schema[]): Parts {
  const within: Column = { path: [], title, hint, required: false, takes: {} };
  const single = items.properties === undefined;
  const columns = single
    ? [{ ...within, takes: merged(alternatives(items).map(takesOf)) }]
    : Object.entries(items.properties ?? {}).flatMap(
        ([key, of]) => walk(key, of, items.required?.includes(key) ?? false, within, false).columns,
      );
  return {
    path,
    title,
    columns,
    single,
    instead: labelsOf(
      [none, ...instead.flatMap((schema) => codesOf(schema) ?? [])],
      Object.assign({}, words, ...instead.map((schema) => schema.words)),
    ),
  };
}

/** Sheets have names of at most 31 characters, without these. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]*?/\\:']/g, " ")
    .slice(0, 31)
    .trim();

/** The sheet of a kind, from nothing but its form (JSON Schema): whatever fields a kind gets, it has their columns. */
export function layoutOf({ kind, title, form, dimensions }: Described): Layout {
  const { properties = {}, required = [] } = form() as Schema;
  const found = Object.entries(properties)
    .filter(([name]) => name !== "kind")
    .map(([name, schema]) => walk(name, schema, required.includes(name), undefined, true));
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

/** Columns are told apart by their titles: where two fields have the same, they go by their names. */
function distinct(columns: readonly Column[]): (column: Column) => Column {
  const titles = new Map<Column, string>();
  const taken = new Set([idTitle]);
  for (const column of columns) {
    const isShared = columns.filter(({ title }) => title === column.title).length > 1;
    const own = nameOf(column.path.at(-1) ?? "");
    const name = isShared ? `${column.title.replace(/[^:]*$/, "")} ${own}`.trim() : column.title;
    let title = name;
    for (let n = 2; taken.has(title); n++) title = `${name} ${n}`;
    taken.add(title);
    titles.set(column, title);
  }
  return (column) => ({ ...column, title: titles.get(column) ?? column.title });
}

export const idTitle = "Id";

/** The titles of a sheet's columns, in their order. */
export const titlesOf = ({ own, parts }: Layout): string[] => [
  idTitle,
  ...own.map(({ title }) => title),
  ...parts.flatMap(({ columns }) => columns.map(({ title }) => title)),
];
