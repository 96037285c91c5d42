import { describe, expect, test } from "vitest";
import { addDays, days, divides, periodsBetween, timeUsed, within } from "../../../shared/calendar/calendar.ts";
import { Period } from "../../../shared/calendar/periods.ts";

test.each([
  ["2020", "2020-01-01", "2020-12-31"],
  ["2020-H1", "2020-01-01", "2020-06-30"],
  ["2020-H2", "2020-07-01", "2020-12-31"],
  ["2020-Q1", "2020-01-01", "2020-03-31"],
  ["2020-Q4", "2020-10-01", "2020-12-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2021-02", "2021-02-01", "2021-02-28"],
])("%s goes from %s to %s", (period, from, to) => {
  expect(days(period)).toEqual({ from, to });
});

test.each(["2020-H3", "2020-Q0", "2020-13", "2020-00", "20", "1899", "2020-h1", "2020-1", " 2020", "2020-Q1-", ""])(
  "%j is no period",
  (period) => {
    expect(Period.safeParse(period).success).toBe(false);
  },
);

describe("within", () => {
  test.each([
    ["2020-Q1", "2020-H1", true],
    ["2020-06", "2020-H1", true],
    ["2020-H1", "2020-H1", true],
    ["2020-07", "2020-H1", false],
    ["2020", "2020-H1", false],
    ["2019-Q4", "2020", false],
  ])("%s in %s: %s", (inner, outer, expected) => {
    expect(within(inner, outer)).toBe(expected);
  });
});

test("a project's periods are those with a day in it", () => {
  expect(periodsBetween("2019-06-01", "2020-07-01", "halfYear")).toEqual(["2019-H1", "2019-H2", "2020-H1", "2020-H2"]);
  expect(periodsBetween("2003-01-01", "2004-12-31", "year")).toEqual(["2003", "2004"]);
  expect(periodsBetween("2020-02-29", "2020-02-29", "month")).toEqual(["2020-02"]);
});

test("quarters make up a year; years do not make up a quarter", () => {
  expect(divides("quarter", "year")).toBe(true);
  expect(divides("year", "quarter")).toBe(false);
});

test("time used counts both days, and stops at the ends", () => {
  expect(timeUsed("2020-01-01", "2020-12-31", "2020-12-31")).toBe(1);
  expect(timeUsed("2020-01-01", "2020-01-10", "2020-01-05")).toBe(0.5);
  expect(timeUsed("2020-01-01", "2020-12-31", "2019-12-31")).toBe(0);
  expect(timeUsed("2020-01-01", "2020-12-31", "2031-01-01")).toBe(1);
});

test("days are added over months and leap years", () => {
  expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
  expect(addDays("2021-12-31", 60)).toBe("2022-03-01");
});
