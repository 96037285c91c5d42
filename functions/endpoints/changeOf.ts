import type * as z from "zod";
import type { NewChange } from "../store/commit.ts";

interface Kind {
  readonly type: string;
  readonly detail: z.ZodType;
}

/** One line of history, and the event on the bus: what happened, who did it and when. */
export const changeOf = <E extends Kind>(
  { type, detail: schema }: E,
  { person, now }: { person: { subject: string }; now: string },
  detail: z.infer<E["detail"]>,
): NewChange => ({ type, at: now, by: person.subject, detail: schema.parse(detail) as NewChange["detail"] });
