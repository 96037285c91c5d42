import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Refusal } from "../../shared/errors.ts";
import { unreadable } from "./unreadable.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface Heard {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A name without its prefix: some programs write `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads XML piece by piece, so that no document has to fit into memory. Document types are refused, with them every entity of
 * somebody's own making.
 */
export async function readXml(pieces: AsyncIterable<string>, heard: Heard): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
    if (encoding.toUpperCase() !== "UTF-8") throw unreadable("encoding", "it is not written in UTF-8");
  });
  parser.on("doctype", () => {
    throw unreadable("broken", "it has a document type of its own");
  });
  parser.on("error", (cause) => {
    throw unreadable("broken", "its XML is broken", cause);
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => heard.open?.(local(name), attributes));
  parser.on("text", (text) => heard.text?.(text));
  parser.on("cdata", (text) => heard.text?.(text));
  parser.on("closetag", ({ name }) => heard.close?.(local(name)));
  try {
    for await (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw unreadable("broken", "its XML is broken", cause);
  }
}
