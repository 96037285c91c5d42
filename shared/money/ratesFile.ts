import { type Line, readLines } from "../delimited.ts";
import type { Problem } from "../errors.ts";
import { PerUsd, Rate } from "./rates.ts";

/** Where the columns of a rate stand in a line, and where the lines begin. */
interface Layout {
  readonly currency: number;
  readonly date: number;
  readonly perUsd: number;
  readonly lines: readonly Line[];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `1 Jul 2020`, `01 July 2020`, `2020-07-01` or the month `2020-07`, whose first day is meant. Anything else stays as it is. */
function isoDate(written: string): string {
  if (/^\d{4}-\d\d$/.test(written)) return `${written}-01`;
  const [, day = "", name = "", year = ""] = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(written) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? written : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The UN Treasury's file: tab-separated country, currency name, code, effective date, units per USD; a title line or none. */
function unLayout(lines: readonly Line[]): Layout {
  const [first] = lines;
  const isTitle =
    first !== undefined && !PerUsd.safeParse(first.cells[4]?.trim()).success && /code/i.test(first.cells[2] ?? "");
  return { currency: 2, date: 3, perUsd: 4, lines: isTitle ? lines.slice(1) : lines };
}

/** CSV with the columns date, currency and rate, in any order. */
function csvLayout(lines: readonly Line[]): Layout | Problem[] {
  const titles = lines[0]?.cells.map((title) => title.trim().toLowerCase()) ?? [];
  const missing = ["date", "currency", "rate"].filter((title) => titles.filter((own) => own === title).length !== 1);
  if (missing.length > 0)
    return missing.map((title) => ({
      path: "line 1",
      code: "column",
      message: `there is not exactly one column ${title}; a CSV file has date, currency and rate (units per USD)`,
    }));
  return {
    currency: titles.indexOf("currency"),
    date: titles.indexOf("date"),
    perUsd: titles.indexOf("rate"),
    lines: lines.slice(1),
  };
}

/**
 * Reads a file of rates: the UN operational rates of exchange (tab-separated) or CSV. Answers everything that is wrong with its line when
 * anything is; the same rate on several lines (countries that share a currency) is one, two rates of one day contradict each other.
 */
export function readRates(text: string): { rates: Rate[] } | { problems: Problem[] } {
  const isUn = text.slice(0, 1000).split("\n", 1)[0]?.includes("\t") ?? false;
  const read = readLines(text, isUn ? "\t" : ",");
  if ("problems" in read) return read;
  const layout = isUn ? unLayout(read.lines) : csvLayout(read.lines);
  if (Array.isArray(layout)) return { problems: layout };
  const problems: Problem[] = [];
  const seen = new Map<string, { rate: Rate; line: number }>();
  for (const { line, cells } of layout.lines) {
    const at = (index: number) => cells[index]?.trim() ?? "";
    const parsed = Rate.safeParse({
      currency: at(layout.currency),
      date: isoDate(at(layout.date)),
      perUsd: at(layout.perUsd),
    });
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push({
          path: `line ${line}: ${issue.path.join(".")}`,
          code: issue.code === "custom" ? String(issue.params?.code ?? "notACurrency") : issue.code,
          message: `${written(issue.path, at, layout)} ${issue.message}`,
        });
      continue;
    }
    const key = `${parsed.data.currency} ${parsed.data.date}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, { rate: parsed.data, line });
    else if (before.rate.perUsd !== parsed.data.perUsd) {
      const message = `${key} is ${parsed.data.perUsd} here and ${before.rate.perUsd} on line ${before.line}`;
      problems.push({ path: `line ${line}`, code: "contradiction", message });
    }
  }
  if (layout.lines.length === 0) problems.push({ path: "", code: "empty", message: "there are no rates in it" });
  return problems.length > 0 ? { problems } : { rates: [...seen.values()].map(({ rate }) => rate) };
}

const written = ([field]: readonly PropertyKey[], at: (index: number) => string, layout: Layout): string =>
  JSON.stringify(at(layout[field as "currency" | "date" | "perUsd"]).slice(0, 40));
