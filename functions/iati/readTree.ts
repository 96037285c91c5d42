import { Invalid } from "../../shared/errors.ts";
import type { Element } from "../../shared/iati/element.ts";
import { readXml } from "../spreadsheet/readXml.ts";

/** Many times what an activity with thousands of transactions has, and little enough to be kept in memory. */
const mostElements = 200_000;
const deepest = 20;

/** A file that cannot be read as IATI at all, in words. */
const unreadable = (code: string, why: string, cause?: unknown): Invalid => {
  const message = `this IATI file cannot be read: ${why}; nothing was changed`;
  return new Invalid(message, [{ path: "", code, message }], 422, { cause });
};

type Growing = Element & { text: string; readonly children: Growing[] };

/** XML as a tree of plain values; an element of somebody's own extension keeps its prefix, so that nobody takes it for one of IATI's. */
export async function readTree(xml: string): Promise<Element> {
  const within: Growing[] = [];
  let root: Growing | undefined;
  let elements = 0;
  await readXml(
    [xml],
    {
      open(_, attributes, name) {
        const own: Growing = { name, attributes, children: [], text: "" };
        elements += 1;
        if (elements > mostElements) throw unreadable("tooLarge", `it has more than ${mostElements} elements`);
        if (within.length >= deepest) throw unreadable("tooDeep", `its elements are more than ${deepest} deep`);
        within.at(-1)?.children.push(own);
        root ??= own;
        within.push(own);
      },
      text(text) {
        const own = within.at(-1);
        if (own !== undefined) own.text += text;
      },
      close() {
        within.pop();
      },
    },
    unreadable,
  );
  if (root === undefined) throw unreadable("broken", "it is empty");
  return root;
}
