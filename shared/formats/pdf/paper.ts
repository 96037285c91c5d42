import type { Texts } from "../../languages/texts.ts";

/** A4 with the margins of the printed page, in points. */
export const sheet = { width: 595.28, height: 841.89, left: 48, right: 48, top: 51, bottom: 57 } as const;

/** What fits between the margins. */
export const room = {
  width: sheet.width - sheet.left - sheet.right,
  height: sheet.height - sheet.top - sheet.bottom,
} as const;

/** What the parts of a report are laid out for. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly texts: Texts;
  /** The page of each heading by its id, from 0; known when everything is laid out. */
  readonly pages: Map<string, number>;
}
