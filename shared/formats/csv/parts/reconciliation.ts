import { quantity } from "../line.ts";
import { type Part, spansOf } from "../part.ts";
import { tagOf } from "../tagOf.ts";

/** The way from what is credited to each grant to what was done in all, each activity once. */
export const reconciliation: Part = (report) =>
  (report.reconciliation ?? []).flatMap(
    ({ measure, title, unit, credited, others, moreThanOnce, notCredited, total }) =>
      [
        { says: "credited", ...quantity(credited) },
        ...others.map((own) => ({ says: "others", together: own.donor ?? undefined, ...quantity(own.quantity) })),
        { says: "moreThanOnce", ...quantity(moreThanOnce) },
        { says: "notCredited", ...quantity(notCredited) },
        { says: "total", ...quantity(total) },
      ].map((line) => ({ ...spansOf(report).toDate, code: measure, name: title, unit, tag: tagOf(measure), ...line })),
  );
