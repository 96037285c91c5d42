import { type Column, idTitle, type Layout } from "./layout.ts";

/** What is the same in every kind (HXL 1.1; the donor's tag is `#org+funder`). */
const tags: Readonly<Record<string, string>> = {
  title: "#activity+name",
  pillar: "#sector+pillar",
  grants: "#org+funder+grant+code+list",
  note: "#description+note",
  qualifier: "#meta+qualifier",
  illustrative: "#meta+illustrative",
  region: "#adm1+code",
  "amount.currency": "#currency+code",
  "amount.minor": "#value+minor",
};

const attribute = (name: string): string => `+${name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}`;

/** The tag of a column: what its measure is about is said by attributes, from the names of its fields. */
function tagOf({ path, takes }: Column, within: readonly string[], kind: string): string {
  const known = tags[path.join(".")];
  if (within.length === 0 && known !== undefined) return known;
  const attributes = [kind, ...within, ...path].map(attribute).join("");
  if (takes.date) return `#date${attributes}`;
  return takes.number ? `#indicator${attributes}+num` : `#meta${attributes}`;
}

/** The HXL tags of a sheet's columns, in their order. */
export const hxlTagsOf = ({ kind, own, parts }: Layout): string[] => [
  `#activity${attribute(idTitle.toLowerCase())}+code`,
  ...own.map((column) => tagOf(column, [], kind)),
  ...parts.flatMap(({ path, columns }) => columns.map((column) => tagOf(column, path, kind))),
];
