import * as z from "zod";
import { roles, Subject } from "./people.ts";

/** Somebody opened or downloaded a released report: who, by their subject and office, which revision, in which format and when. */
export const Opened = z.strictObject({
  revision: z.int().positive(),
  format: z.string(),
  at: z.iso.datetime(),
  by: Subject,
  office: z.string(),
  role: z.enum(roles),
});
export type Opened = z.infer<typeof Opened>;
