import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Node {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly Node[];
}

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

interface Pdf {
  /** The text of each page, white space removed: lines break words. */
  readonly pages: readonly string[];
  readonly text: string;
  /** Everything in the structure, page by page, in the order in which it is read. */
  readonly nodes: readonly Node[];
  readonly bookmarks: readonly Entry[];
  readonly info: Readonly<Record<string, unknown>>;
}

export const dense = (text: string): string => text.replace(/\s+/gu, "");

const within = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(within)];

const open = (bytes: Uint8Array) =>
  getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });

/** All that is printed, what stands apart on the paper apart. */
export async function printedIn(bytes: Uint8Array): Promise<string> {
  const task = open(bytes);
  const document = await task.promise;
  const pieces: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pieces.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  await task.destroy();
  return pieces.join(" ");
}

/** What a reader of PDF files finds in one. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = open(bytes);
  const document = await task.promise;
  const pages: string[] = [];
  const nodes: Node[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(dense(items.map((item) => ("str" in item ? item.str : "")).join("")));
    nodes.push(...within((await page.getStructTree()) as unknown as Node));
  }
  const { info } = await document.getMetadata();
  const read = {
    pages,
    text: pages.join(""),
    nodes,
    bookmarks: ((await document.getOutline()) ?? []) as Entry[],
    info: info as Record<string, unknown>,
  };
  await task.destroy();
  return read;
}
