import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type * as z from "zod";
import { Activity } from "../activities/activity.ts";
import { kinds } from "../activities/kinds.ts";
import { paidHere } from "../findings/rules/paidHere.ts";
import { tell as inMessages } from "../findings/tell.ts";
import type { Grant } from "../grants.ts";
import type { SubmissionId } from "../submission.ts";
import { Id } from "../text.ts";
import { aboutSheets, readAbout } from "./about.ts";
import { address, type Place, type Sheet } from "./cell.ts";
import { lastPeriodSheets } from "./lastPeriodSheet.ts";
import { layoutFor } from "./layouts.ts";
import { listsSheet } from "./lists.ts";
import { type CellProblem, type Group, readSheet } from "./readSheet.ts";
import { valueAt } from "./sheetOf.ts";
import type { Tell } from "./tell.ts";

/** An activity of a workbook, with where each of its values stands. */
export interface ReadActivity {
  readonly id: string;
  readonly activity: Activity;
  readonly at: Group["at"];
  /** The rows that have no id yet and get this one. */
  readonly unnamed: readonly number[];
}

export interface ReadWorkbook {
  readonly activities: readonly ReadActivity[];
  readonly problems: readonly CellProblem[];
  /** Kinds that have a sheet: of the others the workbook says nothing, not even that there are none. */
  readonly kinds: ReadonlySet<string>;
  /** The version of the submission that it was made of, where it says so. */
  readonly madeOf: number | undefined;
}

/** More than anybody needs to see at once of a workbook that is wrong from top to bottom. */
const mostProblems = 2_000;

/** Everything that a workbook says, and everything that is wrong with it, each in its cell. `grants` are those of the project. */
export function readWorkbook(sheets: readonly Sheet[], of: SubmissionId, grants: readonly Grant[]): ReadWorkbook {
  const problems: CellProblem[] = [];
  const marked = new Set<string>();
  const tell: Tell = (place, code, message) => {
    const path = address(place);
    if (problems.length >= mostProblems || marked.has(`${path} ${code}`)) return;
    marked.add(path).add(`${path} ${code}`);
    problems.push({ path, code, message, place });
  };
  const byName = new Map(sheets.map((sheet) => [sheet.name.trim().toLowerCase(), sheet]));
  const take = (name: string): Sheet | undefined => {
    const sheet = byName.get(name.toLowerCase());
    byName.delete(name.toLowerCase());
    return sheet;
  };
  const [own] = aboutSheets.flatMap((name) => take(name) ?? []);
  const madeOf = readAbout(own, of, tell);
  for (const name of [listsSheet, ...lastPeriodSheets]) take(name);

  const groups: (readonly [kind: string, group: Group])[] = [];
  const there = new Set<string>();
  const known = [...byName.values()].flatMap((sheet) => {
    const layout = layoutFor(sheet);
    return layout === undefined ? [] : [{ sheet, layout }];
  });
  for (const { kind } of kinds) {
    // A second sheet of the kind, in another language, would say everything twice: it stays unknown.
    const { sheet, layout } = known.find((one) => one.layout.kind === kind) ?? {};
    if (sheet === undefined || layout === undefined) continue;
    take(sheet.name.trim());
    there.add(kind);
    groups.push(...readSheet(sheet, layout, tell).map((group) => [layout.kind, group] as const));
  }
  for (const { name, rows } of byName.values())
    if (rows.some((row) => row.some((cell) => cell !== undefined)))
      tell(
        { sheet: name, row: 0, column: 0 },
        "unknownSheet",
        "is no sheet of this workbook: take it away or name it after a kind",
      );

  const ids = new Map<string, Place>();
  for (const [, group] of groups) if (group.id !== undefined) claim(group.id, group.at([]), ids, tell);
  const activities = groups.flatMap(([kind, group]): ReadActivity[] => {
    const result = Activity.safeParse({ ...group.fields, kind });
    for (const { path, code, message } of inMessages(
      paidHere({ grants: idsIn(group.fields.grants) }, { place: of.place, grants }),
    ))
      tell(group.at(path.split(".")), code, message);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const place = group.at(issue.path);
        // What could not be read is missing, too: said once.
        if (!marked.has(address(place))) tell(place, ...inWords(issue, valueAt(group.fields, issue.path.map(String))));
      }
      return [];
    }
    const id = group.id ?? derivedId(result.data, ids);
    return [{ id, activity: result.data, at: group.at, unnamed: group.id === undefined ? group.rows : [] }];
  });
  return { activities, problems, kinds: there, madeOf };
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];

/** What the schema has against a value, for somebody who does not know what a schema is. */
function inWords(issue: z.core.$ZodIssue, value: unknown): [code: string, message: string] {
  if (issue.code === "custom") return [String(issue.params?.code ?? "invalid"), issue.message];
  if (value === undefined) return ["missing", "is needed"];
  if (issue.code === "invalid_type" && typeof value === "number") return ["notWhole", "is not a whole number"];
  if (issue.code === "too_small" && issue.minimum === 0) return ["negative", "is less than nothing"];
  return [issue.code, issue.message];
}

function claim(id: string, place: Place, ids: Map<string, Place>, tell: Tell): void {
  const before = ids.get(id);
  if (before) tell(place, "idTwice", `the id ${id} is that of another activity, in ${address(before)}`);
  else ids.set(id, place);
  const result = Id.safeParse(id);
  if (!result.success) tell(place, "notAnId", result.error.issues[0]?.message ?? "is not an id");
}

/**
 * The id of a line that has none, made from what it says, so that the same workbook uploaded again means the same activities.
 * Lines that say the same are told apart by how many went before.
 */
function derivedId(activity: Activity, ids: Map<string, Place>): string {
  const content = canonicalize(activity) ?? "";
  for (let before = 0; ; before++) {
    const id = `w-${createHash("sha256").update(`${before} ${content}`).digest("hex").slice(0, 20)}`;
    if (ids.has(id)) continue;
    ids.set(id, { sheet: "", row: 0, column: 0 });
    return id;
  }
}
