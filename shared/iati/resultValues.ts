import type { Quantity } from "../figures/quantity.ts";
import type { Result } from "../report/report.ts";
import { type Element, element, narrated } from "./element.ts";
import { sentence } from "./told.ts";

/** What a number is about besides its indicator and period: a place, categories (each a `dimension`), neither. */
export interface About {
  readonly place?: string;
  readonly categories?: readonly { readonly name: string; readonly value: string }[];
}

/** How exact a number is, in words. */
export const exactness = {
  count: { exactly: [], atLeast: ["At least this many."], about: ["About this many."] },
  share: { exactly: [], atLeast: ["At least this share."], about: ["About this share."] },
} as const;

/** A number as IATI has it: of a percentage per cents, with tenths. */
export const inUnit = (value: number, unit: Result["unit"]): number => (unit === "share" ? value / 10 : value);

const said = (sentences: readonly string[]): Element[] =>
  sentences.length === 0 ? [] : [narrated("comment", sentences.join(" "))];

const about = ({ place, categories = [] }: About): Element[] => [
  ...(place === undefined ? [] : [element("location", { ref: place })]),
  ...categories.map(({ name, value }) => element("dimension", { name, value })),
];

/** An actual; none where there is no number, because one without a value says nothing (rule 8.10.1). */
export function actual(quantity: Quantity, of: About, unit: Result["unit"]): Element[] {
  if ("nothing" in quantity) return [];
  const { value, qualifier, illustrative } = quantity;
  const comment = [...exactness[unit ?? "count"][qualifier], ...(illustrative ? ["Illustrative."] : [])];
  return [element("actual", { value: inUnit(value, unit) }, [...about(of), ...said(comment)])];
}

/** A target as it stands, with what it was before. */
export function target(
  { value, illustrative, original, reason }: NonNullable<Result["target"]>,
  of: About,
  unit: Result["unit"],
): Element {
  const comment = [
    ...(illustrative ? ["Illustrative."] : []),
    ...(original === undefined ? [] : [`Revised; originally ${inUnit(original, unit)}.`]),
    ...(reason === undefined ? [] : [sentence(reason)]),
  ];
  return element("target", { value: inUnit(value, unit) }, [...about(of), ...said(comment)]);
}
