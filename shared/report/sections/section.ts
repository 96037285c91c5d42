import type { Texts } from "../../languages/texts.ts";
import type { Block } from "../blocks.ts";
import type { ReleasedReport, Report, UsedTemplate } from "../report.ts";

/** What a template says of one of its sections. */
export type Settings = UsedTemplate["sections"][number];

/** A release as it is shown: with the address at which anybody can check it, where that is known. */
export interface Released extends ReleasedReport {
  readonly checkAt?: string;
}

/** A part of a report, laid out as its template says. A draft has no release. A section with nothing to say gives no blocks. */
export type Section = (
  report: Report,
  texts: Texts,
  released: Released | null,
  settings?: Settings,
) => readonly Block[];
