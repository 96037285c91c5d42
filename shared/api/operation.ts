import * as z from "zod";
import type { May } from "../access.ts";
import type { xlsx, xml } from "./mediaTypes.ts";

/** A file to keep, as an answer: what it is called, in characters that no program minds, and what is in it. */
export const File = z.strictObject({
  name: z.string().regex(/^[0-9A-Za-z-]+[.][a-z]+$/),
  bytes: z.instanceof(Uint8Array),
});
export type File = z.infer<typeof File>;

/**
 * One operation of the HTTP API, as a value. The routes of the cloud and of this machine, the dispatch, the checks of a
 * request, the answer's shape and the access matrix are all derived from it.
 */
export interface Operation {
  readonly route: `${"GET" | "PUT" | "DELETE"} /${string}`;
  readonly summary: string;
  /** Who may call it; `anybody` needs no token. */
  readonly may: May | "anybody";
  /** Path parameters, by name; the schema refuses unknown ones. */
  readonly path: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /**
   * Whether the caller must say which version it saw (If-Match, RFC 9110). "optional" is for recording: the first time there
   * is none, and a repetition with the same content changes nothing.
   */
  readonly ifMatch?: "required" | "optional";
  readonly status?: 200 | 202;
  /** What the body is where it is not JSON: text (a table as CSV, for instance; `body` is a string) or a workbook (bytes). */
  readonly consumes?: "text" | typeof xlsx;
  /** The media type of the answer where it is not JSON; `answer` is then a string, bytes, or a file. */
  readonly produces?:
    | "text/html; charset=utf-8"
    | "application/pdf"
    | "text/csv; charset=utf-8"
    | typeof xml
    | typeof xlsx;
}

export type Contract = Readonly<Record<string, Operation>>;

/** Types a contract's operations without widening them. */
export const contract = <const C extends Contract>(operations: C): C => operations;
