import * as z from "zod";
import { text } from "../text.ts";
import { Finding } from "./finding.ts";

/** Path and code together stand for one finding. */
export const sameAs =
  (a: Pick<Finding, "path" | "code">) =>
  (b: Pick<Finding, "path" | "code">): boolean =>
    a.path === b.path && a.code === b.code;

/** Why a warning is right as it stands, in the words of who hands in. */
export const Explanation = z.strictObject({ path: z.string().max(300), code: z.string().max(60), text: text(1000) });
export type Explanation = z.infer<typeof Explanation>;

/** One explanation for each warning at most. */
export const Explanations = z
  .array(Explanation)
  .max(200)
  .refine((all) => all.every((one, index) => all.findIndex(sameAs(one)) === index), "explains a finding twice")
  .default([]);

/** An explanation as it stays with the submission, with what it explained. */
export const Explained = Explanation.extend({
  message: Finding.shape.message,
  /** Which grants it concerns, where it is about an activity; without, all of the place. */
  grants: z.array(z.string()).optional(),
});
export type Explained = z.infer<typeof Explained>;

/** Explanations with the grants that they concern: no donor learns of doubts about what others paid for. */
export const concerning = (
  explained: readonly Explained[],
  activities: readonly { readonly id: string; readonly activity: { readonly grants: readonly string[] } }[],
): Explained[] =>
  explained.map(({ grants: _before, ...one }) => {
    const [part, id] = one.path.split(".");
    const about = part === "activities" ? activities.find((own) => own.id === id) : undefined;
    return about === undefined ? one : { ...one, grants: [...about.activity.grants] };
  });
