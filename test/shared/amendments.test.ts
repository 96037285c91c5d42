import { describe, expect, test } from "vitest";
import { type Amendment, AmendmentTerms, asOf, earmarked, impossible, recordable } from "../../shared/amendments.ts";
import { reportPeriods } from "../../shared/calendar/reportPeriods.ts";
import type { Grant } from "../../shared/grants.ts";
import { centralAsia2003 } from "../examples/centralAsia2003.ts";
import { easternAfrica2019, easternAfricaAmendments } from "../examples/easternAfrica2019.ts";
import { exampleReport } from "./report/sections/exampleReport.ts";

const amendment = (id: string, terms: object, grant = easternAfrica2019.id): Amendment => ({
  id,
  grant,
  terms: AmendmentTerms.parse({ date: "2021-01-01", reason: "Agreed", ...terms }),
});

describe("a project in four successive lists", () => {
  const thirteen = ["BI", "KM", "DJ", "ER", "ET", "KE", "MG", "MU", "RW", "SC", "SO", "TZ", "UG"];
  test.each([
    ["2020-01-01", 1_000_000, "2022-03-31", easternAfrica2019.places, ["2019", "2020", "2021", "2022"]],
    ["2021-10-01", 1_000_000, "2022-03-31", thirteen, ["2019", "2020", "2021", "2022"]],
    ["2022-08-01", 1_000_000, "2023-03-31", thirteen, ["2019", "2020", "2021", "2022", "2023"]],
    ["2024-01-31", 1_500_000, "2025-03-31", thirteen, ["2019", "2020", "2021", "2022", "2023", "2024", "2025"]],
  ])("stands on %s as the list says, and its reports with it", (date, dollars, endsOn, places, periods) => {
    const grant = asOf(easternAfrica2019, easternAfricaAmendments, date);
    expect(grant).toMatchObject({ amount: { minor: dollars * 100, currency: "USD" }, endsOn, places });
    expect(reportPeriods(grant)).toEqual(periods);
  });

  test("is amended possibly, in whatever order it was entered", () => {
    expect(impossible(easternAfrica2019, easternAfricaAmendments)).toEqual([]);
    const backwards = [...easternAfricaAmendments].reverse();
    expect(asOf(easternAfrica2019, backwards, "2024-01-31")).toEqual(
      asOf(easternAfrica2019, easternAfricaAmendments, "2024-01-31"),
    );
  });

  test("was for a place until the day on which it was dropped", () => {
    const places = (from: string, to: string) => earmarked(easternAfrica2019, easternAfricaAmendments, { from, to });
    expect(places("2021-07-01", "2021-12-31")).toContain("SS");
    expect(places("2021-10-01", "2021-12-31")).not.toContain("SS");
  });
});

test("what may be recorded for a grant reaches to its extended end, in the places of then", () => {
  const during = (from: string, to: string) => recordable(easternAfrica2019, easternAfricaAmendments, { from, to });
  expect(during("2021-01-01", "2021-12-31")).toMatchObject({ endsOn: "2025-03-31", places: easternAfrica2019.places });
  expect(during("2022-01-01", "2022-12-31").places).not.toContain("SD");
});

describe("an amendment", () => {
  const codes = (...amendments: Amendment[]) =>
    impossible(easternAfrica2019, amendments).map(({ path, code }) => [path, code]);

  test.each<[string, object, string[]]>([
    ["an extension that does not extend", { kind: "noCostExtension", endsOn: "2022-03-31" }, ["endsOn", "notLater"]],
    [
      "money in another currency",
      { kind: "costExtension", added: { minor: 1, currency: "EUR" } },
      ["added.currency", "otherCurrency"],
    ],
    ["less money", { kind: "costExtension", added: { minor: -1, currency: "USD" } }, ["added.minor", "notMore"]],
    ["a place that is there", { kind: "placesAdded", places: ["KE"] }, ["places.0", "alreadyThere"]],
    ["a place that is not there", { kind: "placesDropped", places: ["BA"] }, ["places.0", "notThere"]],
    ["no place left", { kind: "placesDropped", places: easternAfrica2019.places }, ["places", "noneLeft"]],
  ])("cannot be %s", (_says, terms, problem) => expect(codes(amendment("a", terms))).toEqual([problem]));

  test("stands on those before it", () => {
    const later = amendment("b", { kind: "noCostExtension", endsOn: "2022-12-31", date: "2022-01-01" });
    expect(codes(later)).toEqual([]);
    expect(codes(later, amendment("a", { kind: "noCostExtension", endsOn: "2023-12-31" }))).toEqual([
      ["endsOn", "notLater"],
    ]);
  });

  test("with money that nobody knows makes the amount unknown, not less; without a date the end stays", () => {
    const unknown = amendment("a", { kind: "costExtension", added: null });
    expect(asOf(easternAfrica2019, [unknown], "2021-01-01")).toMatchObject({ amount: null, endsOn: "2022-03-31" });
  });

  test("of another grant changes nothing", () => {
    const other = amendment("a", { kind: "noCostExtension", endsOn: "2030-01-01" }, "another");
    expect(asOf(easternAfrica2019, [other], "2021-01-01")).toEqual(easternAfrica2019);
  });

  /** CIJA in Libya, lists of August 2022 and January 2024: 750,000 became 825,000; no other end is given. */
  test("may be of money alone", () => {
    const libya: Grant = {
      ...easternAfrica2019,
      places: ["LY"],
      amount: { minor: 750_000_00, currency: "USD" },
      endsOn: "2024-07-31",
    };
    const more = amendment("a", { kind: "costExtension", added: { minor: 75_000_00, currency: "USD" } });
    expect(asOf(libya, [more], "2024-01-01")).toMatchObject({ amount: { minor: 825_000_00 }, endsOn: "2024-07-31" });
  });
});

describe("a report of an amended grant", () => {
  const drop = amendment("a", { kind: "placesDropped", places: ["UZ"], date: "2004-01-01" }, "usaid-2003");
  const place = (period: string, amendments: Amendment[] = []) => {
    const report = exampleReport(centralAsia2003, "usaid-2003", period, amendments);
    return report.coverage.find((own) => own.place === "UZ")?.periods.map((own) => own.period);
  };

  test("waits for a dropped country no longer, and keeps what it reported before", () => {
    expect(place("2004")).toEqual(["2003", "2004"]);
    expect(place("2004", [drop])).toEqual(["2003"]);
  });

  test("knows nothing of what was agreed after it was due", () => {
    const extension = amendment(
      "b",
      { kind: "costExtension", added: { minor: 1, currency: "USD" }, date: "2004-03-31" },
      "usaid-2003",
    );
    const amount = (period: string) =>
      exampleReport(centralAsia2003, "usaid-2003", period, [extension]).money.agreed?.minor;
    expect([amount("2003"), amount("2004")]).toEqual([140_000_000, 140_000_001]);
  });
});
