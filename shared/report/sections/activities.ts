import { listed } from "../../formats/listed.ts";
import { count } from "../../formats/value.ts";
import type { Block, Row, Value } from "../blocks.ts";
import { words } from "./columns.ts";
import type { Section } from "./section.ts";

/** What was done in the period, by place and kind: each activity by its title, or how many more there were. */
export const activities: Section = ({ activities: own, grant }, texts) => {
  if (own === undefined) return [];
  const said = texts.activities;
  const heading: Block = { block: "heading", level: 2, id: "activities", text: said.heading };
  if (own.length === 0) return [heading, { block: "text", text: said.none }];
  const all = own.flatMap(({ listed }) => listed);
  const dated = all.some(({ on }) => on !== null);
  const shared = all.some((one) => one.with.length > 0);
  const row = (kind: string, what: string, on: Value, by: Value): Row => ({
    cells: [kind, what, ...(dated ? [on] : []), ...(shared ? [by] : [])],
  });
  const none: Value = { nothing: "notApplicable" };
  const rowsOf = ({ title, listed: shown, more }: (typeof own)[number]): Row[] => [
    ...shown.map((one) =>
      row(
        title,
        one.illustrative ? `${one.title}${texts.illustrative.mark}` : one.title,
        one.on === null ? { nothing: "unknown" } : { date: one.on },
        one.with.length === 0 ? said.nobody : listed(one.with, texts),
      ),
    ),
    ...(more === null ? [row(title, said.withheld, none, none)] : []),
    ...(more !== null && more > 0 ? [row(title, said.more(count({ number: more }, texts)), none, none)] : []),
  ];
  const places = grant.places.filter(({ place }) => own.some((one) => one.place === place));
  return [
    heading,
    { block: "text", text: said.text },
    ...places.map(
      ({ place, name }): Block => ({
        block: "table",
        caption: said.table(name),
        columns: [
          words(said.kind),
          words(said.what),
          ...(dated ? [words(said.on)] : []),
          ...(shared ? [words(said.with)] : []),
        ],
        rows: own.filter((one) => one.place === place).flatMap(rowsOf),
      }),
    ),
    ...(all.some(({ illustrative }) => illustrative)
      ? [{ block: "text", text: `${texts.illustrative.mark} ${texts.illustrative.explanation}` } as const]
      : []),
  ];
};
