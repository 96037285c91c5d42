import { CannotStart } from "../cannotStart.ts";

/** A time table in croner's words: a pattern, an instant, or an interval in milliseconds. */
export type TimeTable = { pattern: string } | { every: number };

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Reads `cron(...)`, `rate(...)` or `at(...)`. */
export function timeTable(expression: string, where: string): TimeTable {
  const [, kind, text = ""] = /^(cron|rate|at)\((.+)\)$/.exec(expression) ?? [];
  if (kind === "at") return { pattern: text };
  if (kind === "rate") {
    const [, count, unit = ""] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
    if (count) return { every: Number(count) * (units[unit] ?? 0) };
  }
  if (kind === "cron") {
    const [minutes, hours, daysOfMonth, months, daysOfWeek = "", years] = text.split(" ");
    if (years !== undefined) {
      return { pattern: `0 ${minutes} ${hours} ${daysOfMonth} ${months} ${weekDays(daysOfWeek)} ${years}` };
    }
  }
  throw new CannotStart(`${where}: schedule ${expression} is not hosted`);
}

/** AWS counts Sunday as 1, cron as 0. The number after `#` is a week, not a day. */
function weekDays(field: string): string {
  return field.replace(/(?<![#\d])\d(?!\d)/g, (day) => String(Number(day) - 1));
}
