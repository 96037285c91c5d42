import { days } from "../../../calendar/calendar.ts";
import { nothing, placed } from "../line.ts";
import type { Part } from "../part.ts";

/** Who reported for which period and who did not. */
export const coverage: Part = (report, texts) =>
  report.coverage.flatMap(({ place, periods }) => {
    const name = report.project.places.find((own) => own.place === place)?.name ?? place;
    return periods.map(({ period, state }) => ({
      says: "submission",
      ...days(period),
      ...placed(place, name),
      ...(state === "approved" ? { words: texts.coverage.reported } : nothing(state)),
    }));
  });
