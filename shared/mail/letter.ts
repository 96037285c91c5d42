import * as z from "zod";
import { Subject } from "../people.ts";

/**
 * How a mail to somebody about an event stands: `begun` before it is handed to the mail service, `sent` when that has taken it,
 * `refused` when that said no. One that stays `begun` may have been sent or not: nobody knows, and it is not sent again.
 */
export const Letter = z.strictObject({
  /** The event's id: its place in the history. */
  event: z.string(),
  /** The event's type. */
  about: z.string(),
  person: Subject,
  state: z.enum(["begun", "sent", "refused"]),
});
export type Letter = z.infer<typeof Letter>;
