import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import type { Problem } from "./errors.ts";

/** A line of a table, with where it begins in the file, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** More than any table that is meant: what would come back about each line has to fit into an answer, too. */
const mostLines = 50_000;

/** A sheet with so many columns that a line of it is longer is not one. */
const longestLine = 200_000;

const hasEndlessLine = (text: string): boolean => {
  for (let from = 0; text.length - from > longestLine; ) {
    const end = text.indexOf("\n", from);
    if (end === -1 || end - from > longestLine) return true;
    from = end + 1;
  }
  return false;
};

/** No cell that anybody means is longer; a quote that was never closed is. */
const longestCell = 10_000;

const breaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|[\r\n]/g)?.length ?? 0), 0);

const refused = (code: string, message: string, path = ""): { problems: Problem[] } => ({
  problems: [{ path, code, message }],
});

/**
 * Reads comma or tab separated text (RFC 4180; a byte order mark may stand before it). Cells stay text and lines stay lists: no
 * column's name becomes a property of anything. Answers what is wrong instead when it cannot be read.
 */
export function readLines(text: string, delimiter: "," | "\t" | ";"): { lines: Line[] } | { problems: Problem[] } {
  if (text.includes("\0"))
    return refused("nul", "the text has NUL bytes: it is not UTF-8 text (UTF-16 perhaps, or a workbook)");
  if (hasEndlessLine(text)) return refused("tooWide", `a line has more than ${longestLine} characters`);
  try {
    const read = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostLines + 1,
      max_record_size: 20 * longestCell,
      ...(delimiter === "\t" ? { quote: null } : {}),
    }) as unknown as { record: string[]; info: InfoRecord }[];
    if (read.length > mostLines) return refused("tooMany", `the table has more than ${mostLines} lines`);
    return { lines: read.map(({ record, info }) => ({ line: info.lines - breaks(record), cells: record })) };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return refused("notATable", cause.message, `line ${String(cause.lines ?? "")}`.trim());
  }
}
