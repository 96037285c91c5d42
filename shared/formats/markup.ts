/** Html that is safe to put into html. Only `markup` makes it, so no text gets in without being escaped. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What html forbids as a character (controls, noncharacters): shown as the replacement sign, so that nothing vanishes. */
const forbidden = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\n\t]]/gv;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const write = (part: Part): string => {
  if (part === false || part === null || part === undefined) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(write).join("");
};

/** A template that escapes what is put into it: markup`<p>${text}</p>`. Attribute values must stand in double quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.reduce((html, string, at) => html + write(parts[at - 1]) + string) };
}
