import * as z from "zod";
import { Activity } from "../activities/activity.ts";
import { kinds } from "../activities/kinds.ts";
import { Period } from "../calendar/periods.ts";
import { Place } from "../places/places.ts";
import { Id, Slug } from "../text.ts";
import { Difference } from "./change.ts";
import { inLanguage } from "./inLanguage.ts";
import { xlsx } from "./mediaTypes.ts";
import { contract } from "./operation.ts";

const path = z.strictObject({ place: Place, project: Slug, period: Period });
const route = "/places/{place}/projects/{project}/submissions/{period}/workbook";
const ofOwnPlace = { coordinator: "ownPlace", approver: "ownPlace", headquarters: "anything" } as const;
const recording = { coordinator: "ownPlace" } as const;
const Bytes = z.instanceof(Uint8Array);

const ofKind = path.extend({ kind: z.enum(kinds.map(({ kind }) => kind)) });

const count = z.int().nonnegative();
const Counts = z.strictObject({ added: count, changed: count, removed: count, unchanged: count });

/** What happens to which activity, from what to what. */
const Effects = z.strictObject({
  added: z.array(z.strictObject({ id: Id, activity: Activity })),
  changed: z.array(z.strictObject({ id: Id, title: z.string(), differences: z.array(Difference) })),
  removed: z.array(z.strictObject({ id: Id, was: Activity })),
  unchanged: z.array(Id),
});

/** Something wrong in a workbook; the path is its cell as people write it: `Training!C5`. */
const Problem = z.strictObject({ path: z.string(), code: z.string(), message: z.string() });

export const Check = z.strictObject({
  /** The version of the submission that was compared with: the one to apply to. */
  version: count,
  /** The version that the workbook was made of; null where it does not say. What is "removed" may have been added since. */
  madeOf: count.nullable(),
  counts: Counts,
  problems: z.array(Problem),
  /** As many as an answer has room for; the counts are complete. */
  effects: Effects,
  isComplete: z.boolean(),
});
export type Check = z.infer<typeof Check>;

/** A submission as a workbook: one sheet a kind of activity. A workbook that is sent has at most 4 MB. */
export const workbooks = contract({
  getWorkbook: {
    route: `GET ${route}`,
    summary: "A submission as a workbook (XLSX), with what is recorded filled in",
    may: ofOwnPlace,
    path,
    query: inLanguage,
    answer: Bytes,
    produces: xlsx,
  },
  checkWorkbook: {
    route: `PUT ${route}/check`,
    summary: "What applying a workbook would do, and everything that is wrong with it; changes nothing",
    may: recording,
    path,
    body: Bytes,
    consumes: xlsx,
    answer: Check,
  },
  markWorkbook: {
    route: `PUT ${route}/marked`,
    summary:
      "The workbook handed back, with everything that is wrong marked in its cell and missing ids filled in; changes nothing",
    may: recording,
    path,
    query: inLanguage,
    body: Bytes,
    consumes: xlsx,
    answer: Bytes,
    produces: xlsx,
  },
  applyWorkbook: {
    route: `PUT ${route}`,
    summary: "Make a submission say what a workbook says, all or nothing (If-Match: the version that the check named)",
    may: recording,
    path,
    body: Bytes,
    consumes: xlsx,
    ifMatch: "required",
    answer: z.strictObject({ version: count, counts: Counts }),
  },
  getAppliedWorkbook: {
    route: `GET ${route}/applied/{version}`,
    summary: "What a workbook changed, value by value, by the number of its change in the history",
    may: ofOwnPlace,
    path: path.extend({ version: z.coerce.number().int().positive() }),
    answer: z.strictObject({
      changes: z.array(z.strictObject({ activity: Id, differences: z.array(Difference) })),
    }),
  },
  getTable: {
    route: `GET ${route}/tables/{kind}`,
    summary: "The activities of one kind as CSV, with a row of HXL tags if asked for (tags=true)",
    may: ofOwnPlace,
    path: ofKind,
    query: inLanguage.extend({ tags: z.stringbool().default(false) }),
    answer: z.string(),
    produces: "text/csv; charset=utf-8",
  },
  checkTable: {
    route: `PUT ${route}/tables/{kind}/check`,
    summary:
      "What applying one kind's table would do, and everything that is wrong with it by line and column; changes nothing",
    may: recording,
    path: ofKind,
    body: z.string(),
    consumes: "text",
    answer: Check,
  },
  applyTable: {
    route: `PUT ${route}/tables/{kind}`,
    summary:
      "Make a submission say of one kind what a table says (CSV), all or nothing (If-Match: the version that the check named)",
    may: recording,
    path: ofKind,
    body: z.string(),
    consumes: "text",
    ifMatch: "required",
    answer: z.strictObject({ version: count, counts: Counts }),
  },
});
