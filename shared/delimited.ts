import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import type { Problem } from "./errors.ts";

/** A line of a table, with where it begins in the file, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

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
  try {
    const read = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 20 * longestCell,
      ...(delimiter === "\t" ? { quote: null } : {}),
    }) as unknown as { record: string[]; info: InfoRecord }[];
    return { lines: read.map(({ record, info }) => ({ line: info.lines - breaks(record), cells: record })) };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return refused("notATable", cause.message, `line ${String(cause.lines ?? "")}`.trim());
  }
}
