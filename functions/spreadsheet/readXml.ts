import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Refusal } from "../../shared/errors.ts";
import { unreadable } from "./unreadable.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface Heard {
  /** `full` is the name with its prefix, where it has one. */
  open?(name: string, attributes: Attributes, full: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A name without its prefix: some programs write `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads XML piece by piece, so that no document has to fit into memory. Document types are refused, with them every entity of
 * somebody's own making. What cannot be read is refused in the words of `refusal`.
 */
export async function readXml(
  pieces: AsyncIterable<string> | Iterable<string>,
  heard: Heard,
  refusal: typeof unreadable = unreadable,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
    if (encoding.toUpperCase() !== "UTF-8") throw refusal("encoding", "it is not written in UTF-8");
  });
  parser.on("doctype", () => {
    throw refusal("broken", "it has a document type of its own");
  });
  parser.on("error", (cause) => {
    throw refusal("broken", "its XML is broken", cause);
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => heard.open?.(local(name), attributes, name));
  parser.on("text", (text) => heard.text?.(text));
  parser.on("cdata", (text) => heard.text?.(text));
  parser.on("closetag", ({ name }) => heard.close?.(local(name)));
  try {
    for await (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw refusal("broken", "its XML is broken", cause);
  }
}
