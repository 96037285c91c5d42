import type { Activity } from "../../shared/activities/activity.ts";
import { numberOf } from "../words/countOf.ts";
import { dateOf } from "../words/dateOf.ts";
import { moneyOf } from "../words/moneyOf.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** A line of counts: in which categories, and how many; nobody knows how many where there is no count. */
export type Cell = Readonly<Record<string, string | number>>;

interface Field {
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Field[];
}

/** What every activity has, whatever its kind; shown elsewhere. */
const common = ["kind", "title", "pillar", "grants", "qualifier", "illustrative", "note", "stated"];

const isCounted = ({ type, anyOf = [] }: Field): boolean =>
  type === "array" || type === "integer" || anyOf.some(isCounted);

const isLines = (value: unknown): value is Cell[] =>
  Array.isArray(value) && value.every((one) => typeof one === "object");

/** A value in words: a code, a date, money, several words, or the parts of something. */
function shown(value: unknown, field: Field): string {
  if (typeof value === "number") return numberOf(value);
  if (value === "notApplicable") return "Not applicable";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object" && value !== null) {
    if ("minor" in value) return moneyOf(value as Parameters<typeof moneyOf>[0]);
    const parts = Object.entries(value).map(([name, part]) => `${wordsOf(name)}: ${shown(part, {})}`);
    return parts.join(", ");
  }
  if (field.format === "date") return dateOf(String(value));
  return field.enum === undefined ? String(value) : wordsOf(String(value));
}

/**
 * What is particular to an activity's kind, read by the kind's form (JSON Schema): short facts, and lists of counts. A number
 * that nobody gave is said to be not reported: it is not zero.
 */
export function fieldsOf(activity: Activity, form: Readonly<Record<string, unknown>>) {
  const fields = Object.entries((form.properties ?? {}) as Record<string, Field>)
    .filter(([name]) => !common.includes(name))
    .map(([name, field]) => ({
      field,
      title: field.title ?? name,
      value: (activity as Record<string, unknown>)[name],
    }));
  const facts = fields.flatMap(({ field, title, value }): [string, string][] => {
    if (isLines(value)) return [];
    if (value === undefined) return isCounted(field) ? [[title, "Not reported"]] : [];
    return [[title, shown(value, field)]];
  });
  const cells = fields.flatMap(({ title, value }) => (isLines(value) ? [{ title, rows: value }] : []));
  return { facts: Object.fromEntries(facts), cells };
}
