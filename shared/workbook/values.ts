import { asWritten, type Cell, inert } from "./cell.ts";
import { none, type Parts, type Takes } from "./layout.ts";
import { codeOf, type Labels } from "./words.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Why a cell cannot be taken: a stable code, and in words. */
export interface Doubt {
  readonly code: string;
  readonly message: string;
}

export type Read = { readonly value: unknown } | { readonly doubt: Doubt };

const doubt = (code: string, message: string): Read => ({ doubt: { code, message } });
const separator = ";";

/** A value as a cell; undefined where there is none. */
export function cellOf(value: unknown, takes: Takes): Cell | undefined {
  if (value === undefined) return undefined;
  if (takes.many && Array.isArray(value) && value.length === 0) return `(${takes.many})`;
  if (takes.many && Array.isArray(value))
    return inert(value.map((one) => takes.codes?.[one] ?? one).join(`${separator} `));
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return takes.yesNo?.[value ? "yes" : "no"];
    case "string":
      return textCell(value, takes);
    default:
      return takes.json ? inert(JSON.stringify(value)) : undefined;
  }
}

function textCell(value: string, { codes, date, json }: Takes): Cell {
  if (codes && Object.hasOwn(codes, value)) return codes[value] ?? value;
  // Sheets have no dates before 1900, and are a day out until March of that year.
  if (date && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value >= "1900-03-01" ? { date: value } : value;
  return inert(json ? JSON.stringify(value) : value);
}

/** What a cell says, or why that cannot be told. Numbers and dates are taken as the sheet holds them; no text is ever guessed to be one. */
export function read(cell: Cell, takes: Takes): Read {
  if (typeof cell === "object" && "formula" in cell)
    return doubt("formula", "is a formula: put its value here in place of it (copy, then paste values only)");
  if (typeof cell === "object" && "error" in cell) return doubt("error", `holds the error ${cell.error}`);
  if (typeof cell === "object") return date(cell.date, takes);
  if (typeof cell === "boolean")
    return takes.yesNo ? { value: cell } : doubt("notExpected", "holds TRUE or FALSE, which does not belong here");
  return typeof cell === "number" ? number(cell, takes) : text(asWritten(cell), takes);
}

function date(value: string, takes: Takes): Read {
  if (!takes.date) return doubt("dateNotExpected", "holds a date: format the cell as text and write it again");
  return value.length === 10 ? { value } : doubt("timeOfDay", "holds a time of day too: leave the date only");
}

function number(value: number, takes: Takes): Read {
  if (!Number.isFinite(value)) return doubt("notANumber", "is larger than any number that a sheet can hold");
  if (takes.number) return { value };
  if (takes.date) return doubt("numberNotDate", "is a number and not a date: format the cell as a date");
  // An id or a title that is a number, such as 7 or 2020.
  if ((takes.text || takes.codes) && Number.isSafeInteger(value)) return text(String(value), takes);
  return doubt("numberNotExpected", "is a number, which does not belong here");
}

function text(value: string, takes: Takes): Read {
  if (takes.many) return many(value, takes);
  const code =
    takes.codes &&
    meantBy(
      value,
      inEach(takes, ({ codes }) => codes),
    );
  if (code !== undefined) return { value: code };
  if (takes.text) return { value };
  if (takes.json) return json(value);
  if (takes.date) return isoDate(value);
  if (takes.yesNo)
    return yesNo(
      value,
      takes.yesNo,
      inEach(takes, ({ yesNo }) => yesNo),
    );
  if (takes.number) return doubt("textNotNumber", notANumber(value));
  return doubt("notInList", `is none of: ${Object.values(takes.codes ?? {}).join(", ")}`);
}

/** Words of a column in its own language and, after it, in the others. */
const inEach = <W>(takes: Takes, of: (takes: Takes) => W | undefined): W[] =>
  [takes, ...(takes.also ?? [])].flatMap((one) => of(one) ?? []);

/** The code that a word means in the first of the languages that has it. */
const meantBy = (text: string, languages: readonly Labels[]): string | undefined =>
  languages.map((labels) => codeOf(text, labels)).find((code) => code !== undefined);

function many(value: string, takes: Takes): Read {
  const { codes } = takes;
  const nothing = [none, ...inEach(takes, ({ many }) => many)].map((word) => `(${word})`.toLowerCase());
  if (nothing.includes(value.trim().toLowerCase())) return { value: [] };
  const given = value
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const read = codes
    ? given.map((one) =>
        meantBy(
          one,
          inEach(takes, ({ codes }) => codes),
        ),
      )
    : given;
  const unknown = given.filter((_, index) => read[index] === undefined);
  return unknown.length === 0
    ? { value: read }
    : doubt("notInList", `${unknown.join(", ")}: not in the list (several are separated by semicolons)`);
}

function notANumber(value: string): string {
  if (/\p{Nd}/u.test(value) && !/[0-9]/.test(value))
    return "has digits of another script: write the number with 0 to 9";
  if (/^\s*[+-]?\d+\s*$/.test(value))
    return "is text that looks like a number: write it again in a cell that is not formatted as text";
  if (/^[\s\d.,'\u00a0\u202f]+$/.test(value))
    return `is text: which number is ${value.trim()}? Write it again without separators`;
  return "is text, and a number is asked for";
}

const isoDate = (value: string): Read =>
  /^\d{4}-\d{2}-\d{2}$/.test(value.trim())
    ? { value: value.trim() }
    : doubt("textNotDate", `is text: which day is ${value.trim()}? Write it as a date, or like 2020-07-30`);

function yesNo(value: string, { yes, no }: Labels, languages: readonly Labels[]): Read {
  const meant = meantBy(value, languages);
  return meant === undefined ? doubt("notInList", `is neither ${yes} nor ${no}`) : { value: meant === "yes" };
}

function json(value: string): Read {
  try {
    return { value: JSON.parse(value) as Json };
  } catch {
    return doubt("notJson", "is not JSON");
  }
}

/** What stands in place of parts: a list with nothing in it, or a word. */
export const insteadCell = (value: unknown, { instead }: Parts): Cell | undefined => {
  if (Array.isArray(value)) return value.length === 0 ? `(${instead[none] ?? none})` : undefined;
  return typeof value === "string" && Object.hasOwn(instead, value) ? `(${instead[value]})` : undefined;
};

/** The value of a word in brackets in place of parts, undefined when the cell holds no such word. */
export function insteadOf(
  cell: Cell | undefined,
  { instead, also = [] }: Parts,
): { readonly value: unknown } | undefined {
  const word = typeof cell === "string" ? /^\s*\((.*)\)\s*$/.exec(cell)?.[1] : undefined;
  const code = word === undefined ? undefined : meantBy(word, [instead, ...also]);
  return code === undefined ? undefined : { value: code === none ? [] : code };
}
