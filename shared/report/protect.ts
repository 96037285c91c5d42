import type { Quantity } from "../figures/quantity.ts";
import { isGuarded } from "./claims.ts";
import type { Report, Result } from "./report.ts";

const suppressed: Quantity = { nothing: "suppressed" };

/** Parts of a report that count no people: what was done and told, what others published, money, who reported, definitions. Anything else is looked through. */
const free: ReadonlySet<string> = new Set<keyof Report>([
  "project",
  "donor",
  "grant",
  "period",
  "activities",
  "template",
  "narratives",
  "quality",
  "amendments",
  "coverage",
  "money",
  "context",
  "published",
  "definitions",
  "iati",
]);

/** Numbers beside counts that are none: what was agreed, what was there before, and what is derived again below. */
const beside: ReadonlySet<string> = new Set(["target", "baseline", "expected", "achieved"]);

/**
 * A report as its donor gets it: every guarded number that is not known to be safe is withheld, and what would say it in another way with it.
 * `isShown` knows a number by where it stands. Numbers of which nobody says what they count are guarded; throws where one could not even be
 * withheld.
 */
export function protect(report: Report, isShown: (path: string) => boolean): Report {
  const measures = new Map(report.definitions.map(({ id, measure }) => [id, measure]));
  const look = (node: unknown, path: string, measure: string | undefined): unknown => {
    const guarded = measure === undefined || isGuarded(measure);
    if (typeof node === "number" && guarded) throw new Error(`${path} is a number of which nobody says what it counts`);
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node)) return node.map((one, at) => look(one, `${path}.${at}`, measure));
    if ("value" in node && "qualifier" in node) return guarded && !isShown(path) ? suppressed : node;
    const own = measureIn(node, measures) ?? measure;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, beside.has(key) ? value : look(value, `${path}.${key}`, own)]),
    );
  };
  const content = Object.fromEntries(
    Object.entries(report).map(([key, value]) => [key, free.has(key) ? value : look(value, key, undefined)]),
  ) as Report;
  return { ...content, results: content.results.map((result) => judged(result, report)) };
}

const measureIn = (node: object, measures: ReadonlyMap<string, string>): string | undefined => {
  if ("measure" in node && typeof node.measure === "string") return node.measure;
  return "indicator" in node && typeof node.indicator === "string" ? measures.get(node.indicator) : undefined;
};

const isWithheld = (quantity: Quantity): boolean => "nothing" in quantity && quantity.nothing === "suppressed";

/** How a result stands to its target must not tell the number that does not stand there. */
function judged(result: Result, { definitions }: Report): Result {
  const counting = definitions.find(({ id }) => id === result.indicator)?.counting;
  const cumulative = isWithheld(result.toDate) ? suppressed : result.cumulative;
  const measured = counting === "perPeriod" ? result.thisPeriod : cumulative;
  if (!isWithheld(measured)) return { ...result, cumulative };
  return { ...result, cumulative, achieved: null, status: result.target === null ? "noTarget" : "withheld" };
}
