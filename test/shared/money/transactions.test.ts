import { describe, expect, test } from "vitest";
import { GrantTerms } from "../../../shared/grants.ts";
import { type BudgetLine, planned } from "../../../shared/money/budgets.ts";
import { digitsOf, isOutOfUse } from "../../../shared/money/currencies.ts";
import { addUp, type Money, moneyFrom } from "../../../shared/money/money.ts";
import { countsAs, iatiCode, TransactionTerms, TransactionType } from "../../../shared/money/transactions.ts";
import { bosniaHerzegovina2013 } from "../../examples/bosniaHerzegovina2013.ts";

const transaction = {
  grant: "g",
  type: "expenditure",
  money: { minor: 100, currency: "USD" },
  valueDate: "2020-01-01",
};
const problems = (terms: object) =>
  TransactionTerms.safeParse({ ...transaction, ...terms }).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("currencies are those of ISO 4217 at the date", () => {
  test.each([
    ["HRK", "2023-01-14", true],
    ["HRK", "2023-02-01", false],
    ["BGN", "2025-12-31", true],
    ["BGN", "2026-02-01", false],
    ["DEM", "2001-06-30", true],
    ["XCG", "2025-02-28", false],
    ["XCG", "2025-04-01", true],
    ["USD", "1999-01-01", true],
  ])("%s on %s: %s", (currency, date, inUse) => expect(isOutOfUse(currency, date)).toBe(!inUse));

  test.each([
    ["JPY", 0],
    ["ITL", 0],
    ["HRK", 2],
    ["TND", 3],
    ["XXQ", undefined],
    ["usd", undefined],
    ["XXX", undefined],
  ])("%s has %s digits", (currency, digits) => expect(digitsOf(currency)).toBe(digits));

  test("a transaction in a currency that was gone is refused, with its place", () => {
    expect(problems({ money: { minor: 1, currency: "HRK" }, valueDate: "2022-12-31" })).toEqual([]);
    expect(problems({ money: { minor: 1, currency: "HRK" }, valueDate: "2023-06-01" })).toEqual(["money.currency"]);
  });
});

describe("transactions have the types of IATI 2.03", () => {
  test.each([
    ["pledge", "13", undefined],
    ["incomingPledge", "13", undefined],
    ["commitment", "11", undefined],
    ["incomingCommitment", "11", undefined],
    ["incomingFunds", "1", "received"],
    ["expenditure", "4", "spent"],
    // From the donor, as long as nobody else receives it.
    ["disbursement", "1", "received"],
    ["reimbursement", "1", "received"],
  ] as const)("%s is %s and counts as %s", (type, code, counts) => {
    expect([iatiCode({ type }), countsAs({ type })]).toEqual([code, counts]);
    expect(problems({ type })).toEqual([]);
  });

  test.each([
    ["outgoingPledge", "12", undefined],
    ["outgoingCommitment", "2", undefined],
    ["disbursement", "3", "spent"],
    ["reimbursement", "7", "spent"],
  ] as const)("%s to an NGO is %s and counts as %s", (type, code, counts) => {
    const receiver = "La Strada";
    expect([iatiCode({ type, receiver }), countsAs({ type, receiver })]).toEqual([code, counts]);
    expect(problems({ type, receiver })).toEqual([]);
  });

  test("who receives stands with what is passed on, and with nothing else", () => {
    expect(problems({ type: "outgoingCommitment" })).toEqual(["receiver"]);
    expect(problems({ type: "expenditure", receiver: "La Strada" })).toEqual(["receiver"]);
    expect(problems({ type: "disbursement", receiver: "someone@example.org" })).toEqual(["receiver"]);
  });

  test("none is forgotten", () => expect(TransactionType.options).toHaveLength(10));
});

describe("budget lines", () => {
  const line = (from: string, to: string, amount: string): BudgetLine => ({
    type: "original",
    from,
    to,
    money: moneyFrom(amount, "USD") ?? null,
  });
  const [, terms] = Object.entries(bosniaHerzegovina2013.grants)[0] ?? [];
  const grant = (budget: object[]) => GrantTerms.safeParse({ ...terms, budget }).success;

  /** IOM's own publication: XM-DAC-47066-MH.0081 and MH.0091, IATI 2.03. */
  test("add up to what IOM publishes", () => {
    const of0081 = [line("2022-01-01", "2022-12-31", "53515.54"), line("2021-01-01", "2021-12-31", "107031.44")];
    const of0091 = [line("2023-01-01", "2023-12-31", "87441.3"), line("2022-01-01", "2022-12-31", "174377.34")];
    expect(planned(of0081, "original", "USD")).toEqual(moneyFrom("160546.98", "USD"));
    expect(planned(of0091, "original", "USD")).toEqual(moneyFrom("261818.64", "USD"));
  });

  test("are of a year at most, and plan for a day once", () => {
    expect(grant([line("2020-02-01", "2021-01-31", "1")])).toBe(true);
    expect(grant([line("2020-02-01", "2021-02-01", "1")])).toBe(false);
    expect(grant([line("2020-01-01", "2020-12-31", "1"), line("2020-12-31", "2021-06-30", "1")])).toBe(false);
    const revised = { ...line("2020-01-01", "2020-12-31", "2"), type: "revised" };
    expect(grant([line("2020-01-01", "2020-12-31", "1"), revised])).toBe(true);
  });

  test("of which one is unknown add up to unknown, and none to unknown", () => {
    expect(
      planned([line("2020-01-01", "2020-12-31", "1"), line("2021-01-01", "2021-12-31", "")], "original", "USD"),
    ).toBeNull();
    expect(planned([], "original", "USD")).toBeNull();
  });
});

describe("amounts", () => {
  test.each([
    ["330568.0", "USD", 33_056_800],
    ["3e5", "USD", 30_000_000],
    ["385e3", "USD", 38_500_000],
    ["0.01", "USD", 1],
    ["0.001", "USD", undefined],
    ["1500.0", "JPY", 1500],
    ["1500.5", "JPY", undefined],
    ["1e400", "USD", undefined],
    ["1.234,5", "USD", undefined],
    ["2,012", "USD", undefined],
    ["٣", "USD", undefined],
    ["NaN", "USD", undefined],
    ["90071992547409.93", "USD", undefined],
  ])("%s %s", (text, currency, minor) => expect(moneyFrom(text, currency)?.minor).toBe(minor));

  /** USAID fact sheet on the implementation of the strategy: USD 300,000 of USAID and USD 109,630 of the Ministry of Security. */
  test("of a co-funded project add up to what was published", () => {
    const agreed = Object.values(bosniaHerzegovina2013.grants).map(({ amount }) => amount as Money | null);
    expect(addUp(agreed, "USD")).toEqual(moneyFrom("409630", "USD"));
  });
});
