import type { Texts } from "../../languages/texts.ts";
import type { Block } from "../blocks.ts";
import type { ReleasedReport, Report } from "../report.ts";

/** A release as it is shown: with the address at which anybody can check it, where that is known. */
export interface Released extends ReleasedReport {
  readonly checkAt?: string;
}

/** A part of a report, laid out. A draft has no release. A section with nothing to say gives no blocks. */
export type Section = (report: Report, texts: Texts, released: Released | null) => readonly Block[];
