import { SaxesParser } from "saxes";

/** An element of a picture as the charts write it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  readonly text: string;
}

/** Reads a picture (SVG, as `shared/charts` makes it); throws for one that is not well-formed. */
export function readSvg(markup: string): SvgElement {
  interface Open extends SvgElement {
    readonly children: Open[];
    text: string;
  }
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on("error", (cause) => {
    throw new Error("a chart is no well-formed picture", { cause });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const made: Open = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(markup).close();
  const [picture] = root.children;
  if (picture === undefined) throw new Error("a chart is no picture");
  return picture;
}
