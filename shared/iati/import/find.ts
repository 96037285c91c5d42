import type { Element } from "../element.ts";
import type { Organisation } from "../facts.ts";

/** The children of a name, in order. */
export const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of a name. */
export const first = (element: Element | undefined, name: string): Element | undefined => all(element, name)[0];

/** What publishers write is often surrounded by spaces: `code=" 1"`. Empty is missing. */
const trimmed = (text: string | undefined): string | undefined => text?.trim().replace(/\s+/g, " ") || undefined;

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  trimmed(element?.attributes[name]);

export const content = (element: Element | undefined): string | undefined => trimmed(element?.text);

/** The first narrative of an element: further ones say the same in other languages. */
export const narrative = (element: Element | undefined): string | undefined => content(first(element, "narrative"));

/** A value without what is missing in it. */
export const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export function organisation(element: Element): Organisation {
  const [ref, type] = [attribute(element, "ref"), attribute(element, "type")];
  return { name: narrative(element) ?? ref ?? "", ...defined({ ref, type }) } as Organisation;
}

/** A percentage as a weight, in hundredths of a per cent; shares that are left out are equal. */
export const weightOf = (element: Element): number | undefined => {
  const percentage = attribute(element, "percentage");
  return percentage === undefined ? undefined : Math.round(Number(percentage) * 100);
};
