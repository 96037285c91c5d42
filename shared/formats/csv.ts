import { stringify } from "csv-stringify/sync";
import { type Language, texts as textsOf } from "../languages/texts.ts";
import type { ReleasedReport, Report } from "../report/report.ts";
import { translated } from "../report/translated.ts";
import { inert } from "../workbook/cell.ts";
import { type ColumnName, columns } from "./csv/columns.ts";
import { parts } from "./csv/parts.ts";

/** A text that no program takes for a formula; a number, as `-5`, stays one. */
const written = (value: string | number | undefined): string => {
  if (typeof value === "number") return String(value);
  return value === undefined || /^-?\d+(?:[.]\d+)?$/.test(value) ? (value ?? "") : inert(value.toWellFormed());
};

/**
 * A report as data (RFC 4180): a line of titles, a line of HXL 1.1 tags, and a line a number. Where there is no number the line says
 * why. It begins with the byte order mark, without which spreadsheets take UTF-8 for something else.
 */
export function csv(report: Report, released: Pick<ReleasedReport, "id"> | null, language: Language): string {
  const texts = textsOf(language);
  const names = Object.keys(columns) as ColumnName[];
  const own = {
    project: report.project.id,
    donor: report.donor.id,
    grant: report.grant.id,
    revision: released?.id.revision,
  };
  const lines = Object.entries(parts).flatMap(([part, linesOf]) =>
    linesOf(translated(report, texts), texts).map((line) => {
      const said = line.nothing === undefined ? line : { words: texts.nothing[line.nothing as "unknown"], ...line };
      return { ...own, part, ...said };
    }),
  );
  const rows = lines.map((line: Partial<Record<ColumnName, string | number | undefined>>) =>
    names.map((name) => written(line[name])),
  );
  return stringify([names.map((name) => texts.data[name]), Object.values(columns), ...rows], {
    bom: true,
    record_delimiter: "windows",
  });
}
