import type { Quantity } from "../quantity.ts";
import type { Result } from "../report/report.ts";
import { type Element, element, narrated } from "./element.ts";
import { sentence } from "./told.ts";

/** What a number is about besides its indicator and period: a place, categories (each a `dimension`), neither. */
export interface About {
  readonly place?: string;
  readonly categories?: readonly { readonly name: string; readonly value: string }[];
}

export const exactness = { exactly: [], atLeast: ["At least this many."], about: ["About this many."] } as const;

const said = (sentences: readonly string[]): Element[] =>
  sentences.length === 0 ? [] : [narrated("comment", sentences.join(" "))];

const about = ({ place, categories = [] }: About): Element[] => [
  ...(place === undefined ? [] : [element("location", { ref: place })]),
  ...categories.map(({ name, value }) => element("dimension", { name, value })),
];

/** An actual; none where there is no number, because one without a value says nothing (rule 8.10.1). */
export function actual(quantity: Quantity, of: About): Element[] {
  if ("nothing" in quantity) return [];
  const { value, qualifier, illustrative } = quantity;
  const comment = [...exactness[qualifier], ...(illustrative ? ["Illustrative."] : [])];
  return [element("actual", { value }, [...about(of), ...said(comment)])];
}

/** A target as it stands, with what it was before. */
export function target({ value, illustrative, original, reason }: NonNullable<Result["target"]>, of: About): Element {
  const comment = [
    ...(illustrative ? ["Illustrative."] : []),
    ...(original === undefined ? [] : [`Revised; originally ${original}.`]),
    ...(reason === undefined ? [] : [sentence(reason)]),
  ];
  return element("target", { value }, [...about(of), ...said(comment)]);
}
