import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];

/** An element as a browser would make it of the html, with the text in it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

const textOf = (node: Node): string => {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
};

const elementsIn = (node: Node): Element[] =>
  "childNodes" in node
    ? node.childNodes.flatMap((child) =>
        "tagName" in child
          ? [
              {
                tag: child.tagName,
                attributes: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
                text: textOf(child),
                children: elementsIn(child),
              },
            ]
          : [],
      )
    : [];

/** An element with everything in it, in the order of the document. */
export const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)];

/** All elements of a document, in its order. */
export const parsed = (html: string): Element[] => elementsIn(parse(html)).flatMap(within);

/** Those of a tag, and with an attribute's value where one is asked for. */
export const find = (elements: readonly Element[], tag: string, attributes: Record<string, string> = {}): Element[] =>
  elements.filter(
    (element) =>
      element.tag === tag && Object.entries(attributes).every(([name, value]) => element.attributes[name] === value),
  );
