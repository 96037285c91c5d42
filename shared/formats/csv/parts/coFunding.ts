import { listed } from "../../listed.ts";
import { quantity } from "../line.ts";
import { type Part, spansOf } from "../part.ts";
import { tagOf } from "../tagOf.ts";

/** What was paid for alone and together with whom, as far as it is credited to this grant. */
export const coFunding: Part = (report, texts) =>
  report.coFunding.measures.flatMap(({ measure, title, unit, credited, alone, together }) =>
    [
      { says: "credited", ...quantity(credited) },
      { says: "alone", ...quantity(alone) },
      ...together.map((own) => ({
        says: "together",
        together: own.donors.length === 0 ? texts.coFunding.sameDonor : listed(own.donors, texts),
        ...quantity(own.quantity),
      })),
    ].map((line) => ({ ...spansOf(report).toDate, code: measure, name: title, unit, tag: tagOf(measure), ...line })),
  );
