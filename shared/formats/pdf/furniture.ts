import { lettering } from "./lettering.ts";
import { linesOf } from "./lines.ts";
import { room, sheet } from "./paper.ts";
import { decoration } from "./tags.ts";
import { write } from "./write.ts";

const set = lettering.small;
const base = sheet.height - 30;

/** What stands at the foot of each page but the first: the title, as far as a line has room for it, and the page's number. */
export function furniture(doc: PDFKit.PDFDocument, title: string, page: number, pages: number): void {
  if (page === 0) return;
  const [number] = linesOf(`${page + 1} / ${pages}`, set, 80);
  const [name, more] = linesOf(title.replaceAll("\n", " "), set, room.width - 100);
  decoration(
    doc,
    () => {
      if (name) write(doc, name, set, sheet.left, base);
      if (name && more) for (const dots of linesOf("…", set, 20)) write(doc, dots, set, sheet.left + name.width, base);
      if (number) write(doc, number, set, sheet.left + room.width - number.width, base);
    },
    "Pagination",
  );
}
