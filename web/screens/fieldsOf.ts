import type { Activity } from "../../shared/activities/activity.ts";
import { numberOf } from "../words/countOf.ts";
import { dateOf } from "../words/dateOf.ts";

/** A line of counts: in which categories, and how many. */
export type Cell = Readonly<Record<string, string | number>>;

interface Field {
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
}

/** What every activity has, whatever its kind; shown elsewhere. */
const common = ["kind", "title", "pillar", "grants", "qualifier", "illustrative", "note"];

/**
 * What is particular to an activity's kind, read by the kind's form (JSON Schema): short facts, and lists of counts. A number
 * that nobody gave is said to be not reported: it is not zero.
 */
export function fieldsOf(activity: Activity, form: Readonly<Record<string, unknown>>) {
  const fields = Object.entries((form.properties ?? {}) as Record<string, Field>)
    .filter(([name]) => !common.includes(name))
    .map(([name, field]) => ({
      ...field,
      title: field.title ?? name,
      value: (activity as Record<string, unknown>)[name],
    }));
  const facts = fields.flatMap(({ type, format, title, value }): [string, string][] => {
    if (Array.isArray(value) || (value === undefined && type !== "array" && type !== "integer")) return [];
    if (value === undefined) return [[title, "Not reported"]];
    return [
      [title, typeof value === "number" ? numberOf(value) : format === "date" ? dateOf(String(value)) : String(value)],
    ];
  });
  const cells = fields.flatMap(({ title, value }) => (Array.isArray(value) ? [{ title, rows: value as Cell[] }] : []));
  return { facts: Object.fromEntries(facts), cells };
}
