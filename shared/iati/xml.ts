import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Element } from "./element.ts";
import { order } from "./order.ts";

/** What XML 1.0 cannot hold, not even escaped. */
const impossible = /[[\p{Cc}\uFFFE\uFFFF]--[\n\t]]|\p{Cs}/gv;

/** A text as the library takes it. It would leave `&lt;` and `&anything;` as they are, for entities: here every text is only a text. */
const possible = (text: string): string => text.replace(impossible, "\uFFFD").replaceAll("&", "&amp;");

function inOrder({ name, children }: Element): readonly Element[] {
  const fixed = order[name];
  if (fixed === undefined) return children;
  const unknown = children.find((child) => !fixed.includes(child.name));
  if (unknown !== undefined) throw new Error(`${name} has no place for ${unknown.name} in its order`);
  return children.toSorted((a, b) => fixed.indexOf(a.name) - fixed.indexOf(b.name));
}

function append(parent: XMLBuilder, own: Element): void {
  const attributes = Object.fromEntries(
    Object.entries(own.attributes).map(([name, value]) => [name, possible(value)] as const),
  );
  const node = parent.ele(own.name, attributes);
  if (own.text !== "") node.txt(possible(own.text));
  for (const child of inOrder(own)) append(node, child);
}

/** An XML document (1.0, UTF-8) of an element, its children in the order of the schema; the same element gives the same bytes. */
export function toXml(root: Element): string {
  const document = create({ version: "1.0", encoding: "UTF-8" });
  append(document, root);
  return document.end({ prettyPrint: true });
}
