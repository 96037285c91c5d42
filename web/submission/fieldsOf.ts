import type { Activity } from "../../shared/activities/activity.ts";
import type { Column, Layout, Parts } from "../../shared/workbook/layout.ts";
import { texts } from "../languages/language.ts";
import { numberOf } from "../words/countOf.ts";
import { dateOf } from "../words/dateOf.ts";
import { moneyOf } from "../words/moneyOf.ts";

/** A line of counts: in which categories, and how many; nobody knows how many where there is no count. */
export type Line = Readonly<Record<string, string | number>>;

/** What every activity has, whatever its kind; shown elsewhere. */
const common = ["title", "pillar", "grants", "qualifier", "illustrative", "note", "stated"];

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((within, name) => (within as Readonly<Record<string, unknown>> | undefined)?.[name], value);

/** A value in words, by what its field takes: a code, a date, a number, several words. */
function shown(value: unknown, { codes = {}, date }: Column["takes"]): string {
  if (typeof value === "number") return numberOf(value);
  if (Array.isArray(value)) return value.map((one) => codes[one] ?? one).join(", ");
  return date ? dateOf(String(value)) : (codes[String(value)] ?? String(value));
}

/** A field that has parts: each with its name, without the name of the whole that stands before it. */
const inParts = (activity: Activity, whole: string, columns: readonly Column[]): string =>
  columns
    .map(({ path, title, takes }) => ({ value: at(activity, path), name: title.replace(`${whole}: `, ""), takes }))
    .filter(({ value }) => value !== undefined && typeof value !== "object")
    .map(({ value, name, takes }) => (name === whole ? shown(value, takes) : texts().named(name, shown(value, takes))))
    .join(", ");

/**
 * What is particular to an activity's kind, read by the kind's own layout in the language of the page: short facts, and lists of
 * counts. A number that nobody gave is said to be not reported: it is not zero.
 */
export function fieldsOf(activity: Activity, { own, parts }: Pick<Layout, "own" | "parts">) {
  const { notReported } = texts().nothing;
  const fields = Map.groupBy(
    own.filter(({ path: [name = ""] }) => !common.includes(name)),
    ({ path }) => path[0] ?? "",
  );
  const facts = [...fields].flatMap(([name, columns]): [string, string][] => {
    const [first] = columns;
    const value = at(activity, [name]);
    if (first === undefined) return [];
    const title = first.path.length === 1 ? first.title : first.title.replace(/: [^:]*$/, "");
    if (value === undefined) {
      const isCounted = columns.length === 1 && (first.takes.number || first.takes.many !== undefined);
      return isCounted ? [[title, notReported]] : [];
    }
    if (typeof value !== "object" || Array.isArray(value)) return [[title, shown(value, first.takes)]];
    if (value !== null && "minor" in value) return [[title, moneyOf(value as Parameters<typeof moneyOf>[0])]];
    return [[title, inParts(activity, title, columns)]];
  });
  const lists = parts.filter(({ path: [name = ""] }) => !common.includes(name));
  const missing = lists.filter(({ path }) => at(activity, path) === undefined);
  return {
    facts: Object.fromEntries([...facts, ...missing.map(({ title }) => [title, notReported] as const)]),
    cells: lists.flatMap((list): { of: Parts; rows: readonly Line[] }[] => {
      const rows = at(activity, list.path);
      return Array.isArray(rows) ? [{ of: list, rows }] : [];
    }),
  };
}
