import type { Element } from "../element.ts";

const organisation = ["@ref", "@type", "narrative"];
const money = ["value", "value/@currency", "value/@value-date"];
const under = (parent: string, children: readonly string[]): string[] => children.map((child) => `${parent}/${child}`);

/** Everything of an activity that becomes something here. What is not in this list is not taken over, and is said so. */
const taken: ReadonlySet<string> = new Set([
  "@xml:lang",
  "@default-currency",
  "iati-identifier",
  ...under("reporting-org", organisation),
  "title/narrative",
  ...under("description", ["@type", "narrative"]),
  ...under("participating-org", ["@role", ...organisation]),
  ...under("activity-date", ["@type", "@iso-date"]),
  ...under("recipient-country", ["@code", "@percentage", "narrative"]),
  ...under("recipient-region", ["@code", "@vocabulary", "@vocabulary-uri", "@percentage", "narrative"]),
  ...under("sector", ["@code", "@vocabulary", "@vocabulary-uri", "@percentage", "narrative"]),
  ...under("policy-marker", ["@code", "@vocabulary", "@significance"]),
  ...["collaboration-type", "default-flow-type", "default-finance-type", "default-aid-type", "default-tied-status"].map(
    (name) => `${name}/@code`,
  ),
  ...under("budget", ["@type", "period-start/@iso-date", "period-end/@iso-date", ...money]),
  ...under("transaction", ["@ref", "transaction-type/@code", "transaction-date/@iso-date", ...money]),
  ...under("transaction/provider-org", organisation),
  ...under("transaction/receiver-org", ["narrative"]),
]);

/** What was not taken over: where it stood, how often, and why where there is a reason of its own. */
export interface LeftOut {
  readonly path: string;
  readonly count: number;
  readonly why?: string;
}

/** Every path of an activity with something at it (a text, an attribute) that is not taken over, with how often it occurs. */
export function notTaken(activity: Element): LeftOut[] {
  const counts = new Map<string, number>();
  const note = (path: string): void => {
    if (!taken.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  const walk = (element: Element, path: string): void => {
    for (const name of Object.keys(element.attributes)) note(`${path}@${name}`);
    if (path !== "" && element.text.trim() !== "") note(path.slice(0, -1));
    for (const child of element.children) walk(child, `${path}${child.name}/`);
  };
  walk(activity, "");
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, count]) => ({ path, count }));
}
