import type { Problem } from "../../errors.ts";
import { type Money, moneyFrom } from "../../money/money.ts";
import type { Element } from "../element.ts";
import { attribute, content, first } from "./find.ts";

/** A value as it stands in a file: its money, and the day for which it counts. What is wrong with it is pushed to `problems`. */
export function readMoney(
  of: Element,
  path: string,
  defaultCurrency: string | undefined,
  problems: Problem[],
): { money: Money; valueDate: string | undefined } {
  const value = first(of, "value");
  const currency = attribute(value, "currency") ?? defaultCurrency ?? "";
  const text = content(value) ?? "";
  const money = moneyFrom(text, currency);
  if (money === undefined)
    problems.push({
      path: `${path}/value`,
      code: "notAnAmount",
      message: `${text.slice(0, 40) || "nothing"} is not an amount of ${currency.slice(0, 10) || "a currency that is named"}`,
    });
  return { money: money ?? { minor: 0, currency: "USD" }, valueDate: attribute(value, "value-date") };
}
