import { days, periodsBetween, timeUsed } from "../calendar/calendar.ts";
import type { Period } from "../calendar/periods.ts";
import type { Grant } from "../grants.ts";
import { type Converted, convert, type Rule } from "../money/convert.ts";
import { addUp, type Money } from "../money/money.ts";
import type { Rates } from "../money/rates.ts";
import { countsAs, type Transaction } from "../money/transactions.ts";
import { budgetOf } from "./budgetOf.ts";
import type { Conversion, Report } from "./report.ts";

interface Sources {
  readonly grant: Grant;
  readonly transactions: readonly Transaction[];
  readonly rates?: Rates | undefined;
}

/** A transaction in the grant's books, in its currency as far as there is a rate. */
interface Booked {
  readonly counts: Conversion["counts"];
  readonly valueDate: string;
  readonly budgetLine?: string | undefined;
  readonly money: Money | null;
  readonly conversion?: Conversion;
}

/** How many points money over time has at most: it goes by quarters, or else by half-years or years. */
const mostPoints = 20;

/**
 * Sums of the grant's own money in its currency until a date (ISO 8601), with every conversion. Unknown when nothing was entered, when the
 * agreed amount is, or when an amount in another currency has no rate.
 */
export function moneyOf({ grant, transactions, rates }: Sources, to: string): Report["money"] {
  const own = transactions.filter((one) => one.grant === grant.id && one.valueDate <= to);
  const currency = grant.amount?.currency ?? own[0]?.money.currency;
  const receipts = own.filter((one) => countsAs(one) === "received");
  const booked = (["received", "spent"] as const).flatMap((counts) =>
    own
      .filter((one) => countsAs(one) === counts)
      .map(({ valueDate, budgetLine, ...one }): Booked => {
        const base = { counts, valueDate, budgetLine };
        return one.money.currency === currency || currency === undefined
          ? { ...base, money: one.money }
          : { ...base, ...converted({ valueDate, ...one }, counts, currency, { grant, receipts, rates }) };
      }),
  );
  const sum = (counts: Conversion["counts"], until: string): Money | null => {
    const parts = booked.filter((one) => one.counts === counts && one.valueDate <= until);
    return parts.length === 0 || currency === undefined
      ? null
      : addUp(
          parts.map(({ money }) => money),
          currency,
        );
  };
  const [received, spent] = [sum("received", to), sum("spent", to)];
  const conversions = booked.flatMap(({ conversion }) => conversion ?? []);
  const spentOn = booked.filter(({ counts }) => counts === "spent");
  const hasLines = grant.budget !== undefined || spentOn.some(({ budgetLine }) => budgetLine !== undefined);
  const periods = pointsOf(grant.startsOn, to);
  return {
    agreed: grant.amount,
    received,
    spent,
    timeUsed: timeUsed(grant.startsOn, grant.endsOn, to),
    moneyUsed:
      spent === null || grant.amount === null || grant.amount.minor === 0 ? null : spent.minor / grant.amount.minor,
    ...(conversions.length === 0 ? {} : { conversions }),
    ...(hasLines && currency !== undefined ? { budget: budgetOf(grant.budget ?? [], spentOn, currency) } : {}),
    ...(booked.length === 0 || periods.length < 2
      ? {}
      : {
          overTime: periods.map((period) => {
            const until = days(period).to;
            return { period, received: sum("received", until), spent: sum("spent", until) };
          }),
        }),
  };
}

/** Periods that end between two dates, as fine as there is room for. */
function pointsOf(from: string, to: string): Period[] {
  const fine = (["quarter", "halfYear", "year"] as const).map((frequency) =>
    periodsBetween(from, to, frequency).filter((period) => days(period).to <= to),
  );
  return fine.find(({ length }) => length <= mostPoints) ?? fine.at(-1)?.slice(-mostPoints) ?? [];
}

function converted(
  { money, valueDate }: Pick<Transaction, "money" | "valueDate">,
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
