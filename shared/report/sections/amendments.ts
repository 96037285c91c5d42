import { listed } from "../../formats/listed.ts";
import { value } from "../../formats/value.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Report } from "../report.ts";
import { words } from "./columns.ts";
import type { Section } from "./section.ts";

type Amendment = NonNullable<Report["amendments"]>[number];

/** What an amendment changed, in words. A kind that nobody knows any more is given as it was. */
function whatOf({ kind, endsOn, added, places = [] }: Amendment, texts: Texts): string {
  const said = texts.amendments;
  const known: Readonly<Record<string, string>> = said.kinds;
  const names = places.map(({ name }) => name);
  return [
    known[kind] ?? kind,
    ...(names.length === 0 ? [] : [listed(names, texts)]),
    ...(endsOn === undefined ? [] : [said.endsOn(value({ date: endsOn }, texts))]),
    ...(added === undefined ? [] : [said.added(value(added ?? { nothing: "unknown" }, texts))]),
  ].join("; ");
}

/** How the grant was changed since it was agreed, as far as that was in force when the report was due. */
export const amendments: Section = ({ amendments: all = [] }, texts) => {
  const said = texts.amendments;
  if (all.length === 0) return [];
  return [
    { block: "heading", level: 2, id: "amendments", text: said.heading },
    {
      block: "table",
      caption: said.table,
      columns: [words(said.from), words(said.what), words(said.why)],
      rows: all.map((own) => ({ cells: [{ date: own.date }, whatOf(own, texts), own.reason] })),
    },
  ];
};
