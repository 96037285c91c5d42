import { parse } from "csv-parse/sync";

/** The lines of a table as RFC 4180 has them, without the byte order mark. */
export const readCsv = (text: string): string[][] => parse(text, { bom: true, record_delimiter: "\r\n" });
