import type { Cell } from "../../shared/workbook/cell.ts";
import { fromXmlText } from "../../shared/workbook/xmlText.ts";

/** A cell as the file has it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  value: string;
  text: string;
  hasFormula: boolean;
}

export interface Styles {
  /** By the number of the cell format. */
  readonly isDate: readonly boolean[];
  /** Whether days count from 1904, as in files from old Macintoshes. */
  readonly is1904: boolean;
}

/** What a cell holds; undefined where that is nothing. */
export function cellAt(raw: RawCell, strings: readonly string[], styles: Styles): Cell | undefined {
  const value = plain(raw, strings, styles);
  if (!raw.hasFormula) return value;
  return { formula: typeof value === "object" ? ("date" in value ? value.date : null) : (value ?? null) };
}

function plain({ type, style, value, text }: RawCell, strings: readonly string[], styles: Styles): Cell | undefined {
  if (type === "inlineStr") return text === "" ? undefined : fromXmlText(text);
  if (value === "") return undefined;
  switch (type) {
    case "s":
      return strings[Number(value)] || undefined;
    case "str":
      return fromXmlText(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return { error: value };
    case "d":
      return { date: withoutMidnight(value) };
    default:
      return numberOrDate(value, styles.isDate[style] ?? false, styles.is1904);
  }
}

function numberOrDate(value: string, isDate: boolean, is1904: boolean): Cell {
  if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)) return { error: value.slice(0, 40) };
  const number = Number(value);
  // The first two months of 1900 are a day out in every program, and what is no day stays a number.
  if (!isDate || !(number >= 61 && number < 2_958_466)) return number;
  const days = number + (is1904 ? 1462 : 0) - 25_569;
  return { date: withoutMidnight(new Date(Math.round(days * 86_400) * 1000).toISOString()) };
}

const withoutMidnight = (date: string): string => date.replace(/T00:00(:00)?([.]0+)?Z?$/, "");
