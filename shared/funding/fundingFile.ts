import { readLines } from "../delimited.ts";
import type { Problem } from "../errors.ts";
import { moneyFrom } from "../money/money.ts";
import { text } from "../text.ts";
import type { Funding, FundingRow } from "./funding.ts";

/** What a file of grants says: the rows that can be taken, what is refused and what is doubtful, each with its line. */
export interface FundingFile {
  readonly rows: readonly FundingRow[];
  readonly refused: readonly Problem[];
  readonly doubtful: readonly Problem[];
}

const Recipient = text(1000);
const title = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.?\s+\p{Lu}/u;
/** What a file holds where its characters were lost on the way. */
const lost = "\u{FFFD}";

/** Reads a file of grants by the register's columns. Nothing is guessed: what cannot be read is refused, with line, column and reason. */
export function readFunding(file: string, { columns, currency, unknown, people }: Funding): FundingFile {
  const refused: Problem[] = [];
  const doubtful: Problem[] = [];
  const nothing = { rows: [], refused, doubtful };
  const read = readLines(file, ",");
  if ("problems" in read) return { ...nothing, refused: read.problems };
  const titles = read.lines[0]?.cells.map((cell) => cell.trim()) ?? [];
  const wanted = Object.entries(columns).flatMap(([field, column]) =>
    column === undefined ? [] : [{ field, column }],
  );
  for (const { field, column } of wanted) {
    const count = titles.filter((own) => own === column).length;
    if (count !== 1)
      refused.push({
        path: `columns.${field}`,
        code: count === 0 ? "noColumn" : "columnTwice",
        message: `${count === 0 ? "there is no" : "there is more than one"} column ${JSON.stringify(column)} in the file`,
      });
  }
  if (refused.length > 0) return nothing;
  const index = Object.fromEntries(wanted.map(({ field, column }) => [field, titles.indexOf(column)]));
  const isUnknown = new Set(["", ...unknown]);
  const seen = new Map<string, number>();
  const rows: FundingRow[] = [];

  for (const { line, cells } of read.lines.slice(1)) {
    const before = refused.length;
    const at = (field: keyof typeof columns): string => cells[index[field] ?? -1]?.trim() ?? "";
    const refuse = (field: string, code: string, message: string) =>
      refused.push({ path: `line ${line}: ${field}`, code, message });
    const doubt = (field: string, code: string, message: string) =>
      doubtful.push({ path: `line ${line}: ${field}`, code, message });

    if (cells.length !== titles.length) refuse("", "cells", `has ${cells.length} cells under ${titles.length} titles`);
    const id = at("id");
    const twice = seen.get(id);
    if (id === "" || id.length > 60) refuse(columns.id, "id", "needs an id of at most 60 characters");
    else if (twice !== undefined) refuse(columns.id, "twice", `${id} is on line ${twice} already`);
    else seen.set(id, line);

    const written = at("amount");
    const amount = isUnknown.has(written) ? null : moneyFrom(written, currency);
    if (amount === undefined)
      refuse(columns.amount, "notAnAmount", `${JSON.stringify(written.slice(0, 40))} is not an amount in ${currency}`);
    else if (amount !== null && amount.minor < 0) refuse(columns.amount, "negative", "is less than nothing");

    const year = Number(/^\d{4}$/.test(at("year")) ? at("year") : Number.NaN);
    if (!(year >= 1945 && year <= 2100))
      refuse(columns.year, "notAYear", `${JSON.stringify(at("year").slice(0, 40))} is not a year`);
    const place = at("place");
    if (place === "" || place.length > 200) refuse(columns.place, "place", "needs a place of at most 200 characters");

    let recipient: string | null = at("recipient").replace(/\s+/g, " ");
    if (isUnknown.has(recipient)) recipient = null;
    else if (people.includes(at("kind")) || title.test(recipient)) {
      recipient = null;
      doubt(columns.recipient, "person", "is or may be a person: the name is left out");
    } else {
      const checked = Recipient.safeParse(recipient);
      for (const { message } of checked.error?.issues ?? []) refuse(columns.recipient, "recipient", message);
    }
    if (`${recipient}${place}`.includes(lost))
      doubt(
        recipient?.includes(lost) ? columns.recipient : columns.place,
        "lostCharacters",
        "has characters that were lost before",
      );
    if (amount !== undefined && refused.length === before) rows.push({ id, recipient, amount, year, place });
  }
  return { rows, refused, doubtful };
}
