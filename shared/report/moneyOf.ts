import { timeUsed } from "../calendar.ts";
import { type Converted, convert, type Rule } from "../convert.ts";
import type { Grant } from "../grants.ts";
import { addUp, type Money } from "../money.ts";
import type { Rates } from "../rates.ts";
import { countsAs, type Transaction } from "../transactions.ts";
import type { Conversion, Report } from "./report.ts";

interface Sources {
  readonly grant: Grant;
  readonly transactions: readonly Transaction[];
  readonly rates?: Rates | undefined;
}

/**
 * Sums of the grant's own money in its currency until a date (ISO 8601), with every conversion. Unknown when nothing was entered, when the
 * agreed amount is, or when an amount in another currency has no rate.
 */
export function moneyOf({ grant, transactions, rates }: Sources, to: string): Report["money"] {
  const own = transactions.filter((one) => one.grant === grant.id && one.valueDate <= to);
  const currency = grant.amount?.currency ?? own[0]?.money.currency;
  const receipts = own.filter((one) => countsAs(one) === "received");
  const sums = (counts: Conversion["counts"]) => {
    const parts = own
      .filter((one) => countsAs(one) === counts)
      .map((one) =>
        one.money.currency === currency || currency === undefined
          ? { money: one.money, conversion: undefined }
          : converted(one, counts, currency, { grant, receipts, rates }),
      );
    const sum =
      parts.length === 0 || currency === undefined
        ? null
        : addUp(
            parts.map(({ money }) => money),
            currency,
          );
    return { sum, conversions: parts.flatMap(({ conversion }) => conversion ?? []) };
  };
  const [received, spent] = [sums("received"), sums("spent")];
  const conversions = [...received.conversions, ...spent.conversions];
  return {
    agreed: grant.amount,
    received: received.sum,
    spent: spent.sum,
    timeUsed: timeUsed(grant.startsOn, grant.endsOn, to),
    moneyUsed:
      spent.sum === null || grant.amount === null || grant.amount.minor === 0
        ? null
        : spent.sum.minor / grant.amount.minor,
    ...(conversions.length === 0 ? {} : { conversions }),
  };
}

function converted(
  { money, valueDate }: Transaction,
  counts: Conversion["counts"],
  currency: string,
  { grant, receipts, rates }: { grant: Grant; receipts: readonly Transaction[]; rates: Rates | undefined },
): { money: Money | null; conversion: Conversion } {
  const rule = grant.rates?.rule ?? null;
  // A receipt has no average of receipts before it: it counts at its own day.
  const by: Rule =
    rule === "month"
      ? "month"
      : rule === "averageOfReceipts" && counts === "spent"
        ? { averageOf: receipts }
        : "valueDate";
  const answer = rates === undefined ? undefined : convert(money, currency, valueDate, by, rates);
  const known: Converted | undefined = answer === undefined || "unknown" in answer ? undefined : answer;
  return {
    money: known?.money ?? null,
    conversion: {
      counts,
      valueDate,
      from: money,
      to: known?.money ?? null,
      rate: known?.rate ?? null,
      source: rates?.source ?? null,
      rule,
      used: [...(known?.used ?? [])],
    },
  };
}
