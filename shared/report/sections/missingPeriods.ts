import type { Period } from "../../calendar/periods.ts";
import type { Report } from "../report.ts";

/** Each place of a report with the periods for which it has no approved submission, and how many there were in all. */
export const missingPeriods = ({ coverage, grant }: Report): { place: string; missing: Period[]; all: number }[] =>
  coverage.map(({ place, periods }) => ({
    place: grant.places.find((own) => own.place === place)?.name ?? place,
    missing: periods.filter(({ state }) => state === "notReported").map(({ period }) => period),
    all: periods.length,
  }));
