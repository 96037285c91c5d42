import * as z from "zod";
import type { Code, Messages } from "./messages.ts";

/** An error stops a submission; a warning needs an explanation that stays with it. */
export const Severity = z.enum(["error", "warning"]);
export type Severity = z.infer<typeof Severity>;

/**
 * Something wrong or doubtful in a submission. The path says where, by the activity's id and then as a JSON path
 * (`activities.t-1.participants.0.count`), or by measure (`figures.hotline.calls`); path and code together stand for one finding.
 */
export const Finding = z.strictObject({ path: z.string(), code: z.string(), message: z.string(), severity: Severity });
export type Finding = z.infer<typeof Finding>;

/** What a rule answers: a finding not yet put into words. */
export type Doubt = {
  readonly [C in Code]: { readonly path: string; readonly code: C; readonly says: Says<C> };
}[Code];
type Says<C extends Code> = Parameters<Messages[C]> extends [infer S] ? S : null;

/** The same doubts, about a part of something larger. */
export const within = (path: string, doubts: readonly Doubt[]): Doubt[] =>
  doubts.map((doubt) => ({ ...doubt, path: doubt.path === "" ? path : `${path}.${doubt.path}` }));
