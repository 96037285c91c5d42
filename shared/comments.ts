import * as z from "zod";
import { Id, text } from "./text.ts";

/** Something said about a submission, an activity in it or one field of that. Comments stay; they are never changed. */
export const CommentTerms = z.strictObject({
  activity: Id.optional(),
  /** The field, as a path into the activity: `participants.0.count`. */
  field: text(200).optional(),
  text: text(1000),
});
export const Comment = CommentTerms.extend({ id: Id, by: z.string(), at: z.iso.datetime() });
export type Comment = z.infer<typeof Comment>;
