import type { Texts } from "../../languages/texts.ts";
import type { Report } from "../../report/report.ts";
import type { Line } from "./line.ts";

/** A part of a report as lines of data. */
export type Part = (report: Report, texts: Texts) => readonly Line[];

/** Which number it is, and of which days, for the two that most numbers come in. */
export const spansOf = ({ period, grant }: Report) => ({
  thisPeriod: { says: "thisPeriod", from: period.from, to: period.to },
  toDate: { says: "toDate", from: grant.startsOn, to: period.to },
});
