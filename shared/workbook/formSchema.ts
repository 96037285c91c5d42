import type { Labels } from "./words.ts";

/** What a sheet needs to know of a form (JSON Schema). */
export interface FormSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  /** What people read for its codes, or for true and false, or for none. */
  readonly words?: Labels;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly items?: FormSchema;
  readonly anyOf?: readonly FormSchema[];
  readonly oneOf?: readonly FormSchema[];
}

/** What a field may be: all that is not itself a choice. */
export const alternatives = (schema: FormSchema): readonly FormSchema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(alternatives) ?? [schema];

/** The codes that a field takes; undefined where it takes anything else. */
export const codesOf = (schema: FormSchema): readonly string[] | undefined => {
  const codes = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return codes?.every((code) => typeof code === "string") ? codes : undefined;
};

/** A list that fits into one cell: of codes, or of ids that have no semicolon in them. */
export const isShort = ({ items = {} }: FormSchema): boolean =>
  codesOf(items) !== undefined || (items.type === "string" && items.pattern !== undefined && items.anyOf === undefined);
