import { Cron } from "croner";
import { expect, test } from "vitest";
import { timeTable } from "../../local/events/cron.ts";
import { croner } from "../../local/events/schedule.ts";

/** AWS expression, time zone, the next run after 2024-02-01 (a Thursday) */
const cases: [string, string, string][] = [
  ["cron(0 5 * * ? *)", "UTC", "2024-02-01T05:00:00.000Z"],
  ["cron(0 5 * * ? *)", "Europe/Sarajevo", "2024-02-01T04:00:00.000Z"],
  ["cron(15 10 ? * 1 *)", "UTC", "2024-02-04T10:15:00.000Z"],
  ["cron(15 10 ? * SUN *)", "UTC", "2024-02-04T10:15:00.000Z"],
  ["cron(0 8 ? * 2-6 *)", "UTC", "2024-02-01T08:00:00.000Z"],
  ["cron(0 0 ? * 2#1 *)", "UTC", "2024-02-05T00:00:00.000Z"],
  ["cron(0 0 L * ? *)", "UTC", "2024-02-29T00:00:00.000Z"],
  ["cron(0 0 29 2 ? *)", "UTC", "2024-02-29T00:00:00.000Z"],
  ["cron(0/15 * * * ? *)", "UTC", "2024-02-01T00:15:00.000Z"],
  ["cron(0 0 1 1 ? 2026)", "UTC", "2026-01-01T00:00:00.000Z"],
  ["at(2024-03-01T09:00:00)", "UTC", "2024-03-01T09:00:00.000Z"],
];

test.each(cases)("%s in %s", (expression, timezone, next) => {
  const table = timeTable(expression, "Schedule");
  if (!("pattern" in table)) throw new Error("not a pattern");
  const cron = new Cron(table.pattern, { paused: true, ...croner(timezone) });
  expect(cron.nextRun(new Date("2024-02-01T00:00:00Z"))?.toISOString()).toBe(next);
});

test("rates are intervals", () => {
  expect(timeTable("rate(1 day)", "Schedule")).toEqual({ every: 86_400_000 });
  expect(timeTable("rate(5 minutes)", "Schedule")).toEqual({ every: 300_000 });
});

test.each(["rate(5 moons)", "cron(0 5 * * *)", "daily"])("%s is refused by name", (expression) => {
  expect(() => timeTable(expression, "Schedule")).toThrow("Schedule");
});
