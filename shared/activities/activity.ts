import * as z from "zod";
import { Id } from "../text.ts";
import { kinds } from "./kinds.ts";

type Schemas<Kinds> = { [K in keyof Kinds]: Kinds[K] extends { schema: infer Schema } ? Schema : never };

/** One thing done, of whichever kind. */
export const Activity = z.discriminatedUnion(
  "kind",
  kinds.map((kind) => kind.schema) as unknown as Schemas<typeof kinds>,
);
export type Activity = z.infer<typeof Activity>;

/** An activity as it stands in a submission. The id is made by whoever records it; the version changes with each edit. */
export const RecordedActivity = z.strictObject({ id: Id, version: z.int().positive(), activity: Activity });
export type RecordedActivity = z.infer<typeof RecordedActivity>;
