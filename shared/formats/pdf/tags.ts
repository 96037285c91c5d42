import { printable, standIn } from "./printable.ts";

export type Element = PDFKit.PDFStructureElement;

/** An element of the document's structure (ISO 32000-1, 14.8) with what belongs to it drawn later, page by page. */
export function element(
  doc: PDFKit.PDFDocument,
  type: string,
  parent: Element | null,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Element {
  const made = doc.struct(type, options);
  if (parent === null) doc.addStructure(made);
  else parent.add(made);
  return made;
}

/** What stands in place of characters that cannot be printed has the text itself behind it, to be copied and read out. */
export const behind = (text: string): { actual?: string } =>
  printable(text).includes(standIn) ? { actual: text.toWellFormed() } : {};

/** Draws what belongs to an element of the structure. */
export function tagged(doc: PDFKit.PDFDocument, own: Element, type: string, draw: () => void): void {
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  own.add(content);
}

/** Draws what is no content: rules, fills, what is repeated on each page. */
export function decoration(doc: PDFKit.PDFDocument, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
}
