import { anyOf } from "./anyOf.ts";
import { alternatives, codesOf, type FormSchema, isShort } from "./formSchema.ts";
import { type Column, none, type Parts } from "./layout.ts";
import { takesOf } from "./takesOf.ts";
import { labelsOf, nameOf } from "./words.ts";

const titleOf = ({ title }: FormSchema, name: string): string => title ?? nameOf(name);

interface Found {
  readonly columns: Column[];
  readonly parts: Parts[];
}

/** The columns of one field, at any depth; its lists of parts where those can have lines of their own. */
export function fieldColumns(
  name: string,
  schema: FormSchema,
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
      fieldColumns(key, of, options.length === 1 && required && needed.includes(key), column, false),
    ),
  );
  const own = plain.length > 0 ? [{ ...column, takes: anyOf(plain.map(takesOf)) }] : [];
  return { columns: [...own, ...joined(below.flatMap(({ columns }) => columns))], parts: [] };
}

/** Alternatives may have a property in common: one column for both. */
function joined(columns: readonly Column[]): Column[] {
  const byPath = new Map<string, Column>();
  for (const column of columns) {
    const key = column.path.join(".");
    const before = byPath.get(key);
    byPath.set(key, before ? { ...before, takes: anyOf([before.takes, column.takes]) } : column);
  }
  return [...byPath.values()];
}

function partsOf(
  { path, title, hint }: Column,
  { items = {}, words }: FormSchema,
  instead: readonly FormSchema[],
): Parts {
  const within: Column = { path: [], title, hint, required: false, takes: {} };
  const single = items.properties === undefined;
  const columns = single
    ? [{ ...within, takes: anyOf(alternatives(items).map(takesOf)) }]
    : Object.entries(items.properties ?? {}).flatMap(
        ([key, of]) => fieldColumns(key, of, items.required?.includes(key) ?? false, within, false).columns,
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
