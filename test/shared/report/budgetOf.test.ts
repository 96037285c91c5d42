import { describe, expect, test } from "vitest";
import { Grant } from "../../../shared/grants.ts";
import type { BudgetLine } from "../../../shared/money/budgets.ts";
import { Transaction } from "../../../shared/money/transactions.ts";
import { budgetOf } from "../../../shared/report/budgetOf.ts";
import { moneyOf } from "../../../shared/report/moneyOf.ts";

const usd = (minor: number) => ({ minor, currency: "USD" });
const line = (type: BudgetLine["type"], purpose: string | undefined, year: number, money: BudgetLine["money"]) => ({
  type,
  ...(purpose === undefined ? {} : { purpose }),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  money,
});

describe("a budget by line", () => {
  test("a revision stands in the place of the original for its days only", () => {
    const lines = [
      line("original", "staff", 2020, usd(100)),
      line("original", "staff", 2021, usd(50)),
      line("revised", "staff", 2021, usd(80)),
      line("original", "travel", 2020, usd(30)),
    ];
    const spent = [
      { budgetLine: "staff", money: usd(70) },
      { budgetLine: "staff", money: usd(20) },
    ];
    expect(budgetOf(lines, spent, "USD")).toEqual({
      lines: [
        { purpose: "staff", original: usd(150), revised: usd(180), spent: usd(90), variance: usd(90) },
        // Everything that was spent names its line, so nothing was spent on this one.
        { purpose: "travel", original: usd(30), revised: null, spent: usd(0), variance: usd(30) },
      ],
      total: { original: usd(180), revised: usd(210), spent: usd(90), variance: usd(120) },
    });
  });

  test("what is not known is not zero: no entry, an entry without a line, an amount without a rate, a line without an amount", () => {
    const lines = [line("original", "staff", 2020, usd(100)), line("original", "travel", 2020, null)];
    const none = budgetOf(lines, [], "USD");
    expect(none.lines.map(({ spent, variance }) => [spent, variance])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(none.total).toEqual({ original: null, revised: null, spent: null, variance: null });

    const some = budgetOf(lines, [{ money: usd(5) }, { budgetLine: "travel", money: null }], "USD");
    expect(some.lines).toEqual([
      { purpose: "staff", original: usd(100), revised: null, spent: null, variance: null },
      { purpose: "travel", original: null, revised: null, spent: null, variance: null },
      { purpose: null, original: null, revised: null, spent: usd(5), variance: null },
    ]);
  });

  test("an overspent line is below zero", () => {
    const [staff] = budgetOf([line("original", undefined, 2020, usd(100))], [{ money: usd(130) }], "USD").lines;
    expect(staff).toMatchObject({ purpose: null, variance: usd(-30) });
  });
});

describe("money over time", () => {
  const grant = (endsOn: string) =>
    Grant.parse({
      id: "g",
      donor: "d",
      title: "A grant",
      reference: null,
      amount: usd(1000),
      startsOn: "2020-01-01",
      endsOn,
      places: ["BA"],
      pillars: ["protection"],
      calendar: { frequency: "year", dueDays: 30 },
      creditRule: "inFull",
    });
  const transaction = (id: string, type: string, valueDate: string, money: object) =>
    Transaction.parse({ id, grant: "g", type, valueDate, money });

  test("adds up quarter by quarter; before the first entry nothing is known, and without a rate nothing after", () => {
    const transactions = [
      transaction("a", "disbursement", "2020-02-01", usd(500)),
      transaction("b", "expenditure", "2020-05-01", usd(100)),
      transaction("c", "expenditure", "2020-09-30", usd(50)),
      transaction("d", "expenditure", "2020-11-01", { minor: 1, currency: "EUR" }),
      transaction("e", "expenditure", "2021-01-01", usd(9)),
    ];
    const { overTime, spent } = moneyOf({ grant: grant("2021-12-31"), transactions }, "2020-12-31");
    expect(overTime).toEqual([
      { period: "2020-Q1", received: usd(500), spent: null },
      { period: "2020-Q2", received: usd(500), spent: usd(100) },
      { period: "2020-Q3", received: usd(500), spent: usd(150) },
      { period: "2020-Q4", received: usd(500), spent: null },
    ]);
    expect(spent).toBeNull();
  });

  test("ends with what the sums say, in at most twenty points", () => {
    const transactions = [
      transaction("a", "disbursement", "2020-02-01", usd(500)),
      transaction("b", "expenditure", "2027-05-01", usd(100)),
    ];
    for (const [to, points, last] of [
      ["2024-12-31", 20, "2024-Q4"],
      ["2027-12-31", 16, "2027-H2"],
      ["2031-12-31", 12, "2031"],
    ] as const) {
      const { overTime = [], received, spent } = moneyOf({ grant: grant("2031-12-31"), transactions }, to);
      expect([overTime.length, overTime.at(-1)]).toEqual([points, { period: last, received, spent }]);
    }
  });

  test("without a transaction there is nothing to show", () => {
    expect(moneyOf({ grant: grant("2021-12-31"), transactions: [] }, "2020-12-31")).not.toHaveProperty("overTime");
  });
});

test("only what was spent names a line of the budget", () => {
  const of = (type: string) =>
    Transaction.safeParse({ id: "t", grant: "g", type, money: usd(1), valueDate: "2020-01-01", budgetLine: "staff" });
  expect(of("expenditure").success).toBe(true);
  expect(of("disbursement").error?.issues[0]?.path).toEqual(["budgetLine"]);
});
