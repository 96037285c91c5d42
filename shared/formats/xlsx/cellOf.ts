import type { CellValue } from "exceljs";
import type { Texts } from "../../languages/texts.ts";
import { digitsOf } from "../../money/currencies.ts";
import type { CountedNumber, Value } from "../../report/blocks.ts";
import { inert } from "../../workbook/cell.ts";
import { toXmlText } from "../../workbook/xmlText.ts";
import { value } from "../value.ts";

/** A value in a sheet: numbers, dates and money as such, with how they are shown. */
export interface SheetCell {
  readonly value: CellValue;
  readonly format?: string;
  /** What must be known about a number to read it: at least, about, its unit. It stands in the cell beside. */
  readonly remark?: string;
  /** A word in place of a number. */
  readonly isNothing?: boolean;
}

/** More a cell cannot hold. No text of a report comes near it. */
const most = 32_767;

/** A text that no program takes for a formula. */
export const harmless = (text: string): string => {
  const safe = toXmlText(inert(text));
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
};

const withDigits = (digits: number): string => (digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`);

/** What must be known beside a number. */
function remarkOn(
  { qualifier = "exactly", unit, illustrative }: Omit<CountedNumber, "number">,
  texts: Texts,
): Pick<SheetCell, "remark"> {
  const remark = [
    ...(qualifier === "exactly" ? [] : [texts.qualified[qualifier]("").trim()]),
    ...(unit === undefined ? [] : [unit]),
    ...(illustrative ? [texts.illustrative.word] : []),
  ].join("; ");
  return remark === "" ? {} : { remark: harmless(remark) };
}

/** A value as a cell. Throws a RangeError for what is no number or no currency. */
export function cellOf(of: Value, texts: Texts): SheetCell {
  const inWords = value(of, texts);
  if (typeof of === "string") return { value: harmless(of) };
  if ("number" in of) {
    const { number } = of;
    return {
      value: number,
      format: Number.isInteger(number) ? withDigits(0) : "#,##0.##",
      ...remarkOn(of, texts),
    };
  }
  if ("share" in of) return { value: of.share, format: "0.0%", ...remarkOn(of, texts) };
  if ("minor" in of) {
    const digits = digitsOf(of.currency) ?? 2;
    return { value: of.minor / 10 ** digits, format: `[$${of.currency}] ${withDigits(digits)}` };
  }
  if ("date" in of) return { value: new Date(`${of.date}T00:00:00Z`), format: "yyyy-mm-dd" };
  return { value: harmless(inWords), isNothing: "nothing" in of };
}
