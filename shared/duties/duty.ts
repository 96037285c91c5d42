import * as z from "zod";
import { Period } from "../calendar/periods.ts";
import { Place } from "../places/places.ts";
import { Id, IsoDate, Slug } from "../text.ts";

/**
 * What somebody can owe: to record while a period runs, to submit what was recorded when it is over, to correct what was sent back or
 * reopened, to approve what was submitted, and to release a report.
 */
export const What = z.enum(["record", "submit", "correct", "approve", "release"]);
export type What = z.infer<typeof What>;

/** Something that is owed: by a place for a recorded period, or, to release, for a grant's report. */
export const Duty = z.strictObject({
  what: What,
  project: Slug,
  /** The project's title. */
  title: z.string(),
  period: Period,
  place: Place.optional(),
  grant: Id.optional(),
  grantTitle: z.string().optional(),
  /** The first day on which it is owed, and the last on which it is not late. */
  from: IsoDate,
  due: IsoDate,
});
export type Duty = z.infer<typeof Duty>;

/** The days by which duties are told apart and put in order: what is due first comes first. */
export const inOrder = (duties: readonly Duty[]): Duty[] => {
  const key = ({ due, project, period, place = "", grant = "" }: Duty) =>
    [due, project, period, place, grant].join(" ");
  return duties.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};
