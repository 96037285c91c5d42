import { listed } from "../../listed.ts";
import { nothing, placed } from "../line.ts";
import { type Part, spansOf } from "../part.ts";

/** What was done, each activity by its title, and how many more there were. */
export const activities: Part = (report, texts) => {
  const span = spansOf(report).thisPeriod;
  return (report.activities ?? []).flatMap(({ kind, title, place, listed: shown, more }) => {
    const name = report.grant.places.find((own) => own.place === place)?.name ?? place;
    const own = { code: kind, name: title, ...placed(place, name) };
    return [
      ...shown.map((one) => ({
        ...own,
        says: "activity",
        from: one.on ?? undefined,
        to: one.on ?? undefined,
        illustrative: one.illustrative ? "true" : "false",
        together: one.with.length === 0 ? undefined : listed(one.with, texts),
        words: one.title,
      })),
      ...(more === 0
        ? []
        : [{ ...own, ...span, says: "moreActivities", ...(more === null ? nothing("suppressed") : { value: more }) }]),
    ];
  });
};
