import type { Activity } from "../../shared/activities/activity.ts";
import { numberOf } from "./countOf.ts";
import { wordsOf } from "./wordsOf.ts";

/** Totals as a source states them, in a line: they stand beside what is counted and are no part of it. */
export const statedOf = ({ stated }: Activity): string | undefined =>
  stated
    ?.map(({ measure, count, ...cell }) => {
      const names = Object.values(cell).map((code) => wordsOf(String(code)).toLowerCase());
      return `${wordsOf(measure)}${names.length === 0 ? "" : `, ${names.join(", ")}`}: ${numberOf(count)}`;
    })
    .join("; ");
