import PDFDocument from "pdfkit";
import { texts as textsOf } from "../languages/texts.ts";
import type { Block } from "../report/blocks.ts";
import type { About } from "./about.ts";
import { withNumbers } from "./chartsTold.ts";
import { markup } from "./markup.ts";
import { block } from "./pdf/block.ts";
import { contents } from "./pdf/contents.ts";
import { fontsOf } from "./pdf/fonts.ts";
import { furniture } from "./pdf/furniture.ts";
import { paginate } from "./pdf/paginate.ts";
import { type Paper, room, sheet } from "./pdf/paper.ts";
import type { Slab } from "./pdf/slab.ts";
import { element } from "./pdf/tags.ts";
import { sectionsOf } from "./sectionsOf.ts";

/** pdfkit writes the title into XML as it stands. */
class Document extends PDFDocument {
  endMetadata(): void {
    this.info.Title = markup`${this.info.Title}`.html;
    super.endMetadata();
  }
}

function open({ title, language, madeAt }: About): PDFKit.PDFDocument {
  const made = new Date(madeAt);
  const doc = new Document({
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    // None to begin with: pdfkit would read a font that it has by another name again each time.
    font: "",
    info: { Title: title.toWellFormed(), CreationDate: made, ModDate: made, Creator: "Programme tracker" },
  });
  for (const face of ["regular", "strong", "italic"] as const)
    for (const { name, bytes } of fontsOf(face)) doc.registerFont(name, bytes);
  return doc;
}

/** The last section is not left alone with a line or two on the last page: it stays together where that is possible. */
const together = (slabs: readonly Slab[]): readonly Slab[] => {
  const height = slabs.reduce((sum, slab) => sum + slab.height + (slab.above ?? 0), 0);
  return height > room.height / 2 ? slabs : slabs.map((slab) => ({ ...slab, keep: true }));
};

/** Everything in its order: the cover, the contents, and the sections from a new page on. */
function laidOut(blocks: readonly Block[], paper: Paper): Slab[] {
  const root = element(paper.doc, "Document", null);
  const sections = sectionsOf(blocks);
  const front = sections.filter(({ heading }) => heading === null).flatMap((own) => own.blocks);
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const cover = [...front.flatMap((of) => block(paper, of, root)), ...contents(paper, headings, root)];
  const rest = sections
    .filter(({ heading }) => heading !== null)
    .map((own) => {
      const parent = element(paper.doc, "Sect", root);
      return own.blocks.flatMap((of) => block(paper, of, parent));
    });
  const [first, ...others] = rest.flatMap((slabs, at) => (at === rest.length - 1 ? together(slabs) : slabs));
  return first === undefined ? cover : [...cover, { ...first, newPage: true }, ...others];
}

/**
 * A report as a PDF 1.7 on A4: tagged for screen readers, with bookmarks, links and all fonts in it. The same blocks give the
 * same bytes.
 */
export async function pdf(blocks: readonly Block[], about: About): Promise<Uint8Array<ArrayBuffer>> {
  const doc = open(about);
  const pieces: Uint8Array[] = [];
  doc.on("data", (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve, reject) => doc.on("end", resolve).on("error", reject));
  const paper: Paper = { doc, texts: textsOf(about.language), pages: new Map() };
  const pages = paginate(laidOut(withNumbers(blocks, paper.texts), paper), room.height);
  for (const [page, placed] of pages.entries())
    for (const { slab } of placed) if (slab.anchor !== undefined) paper.pages.set(slab.anchor, page);
  for (const [page, placed] of pages.entries()) {
    doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const { slab, top } of placed) slab.draw(sheet.top + top, page);
    furniture(doc, about.title, page, pages.length);
  }
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}
