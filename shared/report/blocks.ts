import type { Qualifier } from "../figures/quantity.ts";
import type { ResultStatus } from "./report.ts";

/**
 * A report laid out once, for every format: html, pdf, xlsx and csv render these and nothing else.
 * A value stays a value (a number, a share, money, a date) until a format writes it.
 */
export type Block = Cover | Heading | Text | Facts | Table | Chart | Note;

export interface Cover {
  readonly block: "cover";
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Fact[];
}

/** Level 2 starts a section, level 3 a part of one. The id is the anchor, stable over revisions. */
export interface Heading {
  readonly block: "heading";
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

export interface Text {
  readonly block: "text";
  readonly text: string;
  /** BCP 47, where it may be another than the report's: a screen reader speaks it as it was typed. */
  readonly language?: string;
}

/** Something the reader must not miss, such as a country that did not report. */
export interface Note {
  readonly block: "note";
  readonly tone: "information" | "caution";
  readonly text: string;
}

export interface Facts {
  readonly block: "facts";
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly term: string;
  readonly value: Value;
  /** One line under the value, such as "of 300 by the end of the grant". */
  readonly detail?: string;
}

/** The first column heads its row. A row marked `total` adds up those above it. */
export interface Table {
  readonly block: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  readonly align: "start" | "end";
}

export interface Row {
  readonly cells: readonly Value[];
  readonly total?: boolean;
}

/** A picture of a table: it always has the same numbers as text, for who cannot see it. */
export type Chart = ProgressChart | BarChart | StepChart | TrendChart;

/** One bar a row: how much of its target each indicator reached, with a mark for what was expected by now. */
export interface ProgressChart {
  readonly block: "chart";
  readonly chart: "progress";
  readonly title: string;
  readonly bars: readonly ProgressBar[];
}

/** A share that is nothing (not reported, no target) has no bar, which is not the same as a bar of length zero. */
export interface ProgressBar {
  readonly label: string;
  readonly share: number | Nothing;
  readonly expected?: number;
  readonly status: Status;
}

/** Bars by category, stacked by series; one series makes plain bars. */
export interface BarChart {
  readonly block: "chart";
  readonly chart: "bars";
  readonly title: string;
  readonly unit: string;
  readonly series: readonly string[];
  readonly bars: readonly { readonly label: string; readonly values: readonly (number | Nothing)[] }[];
}

/** A level that changes from year to year, such as a country's tier; null is a year without one. */
export interface StepChart {
  readonly block: "chart";
  readonly chart: "steps";
  readonly title: string;
  /** From best to worst. */
  readonly levels: readonly string[];
  readonly years: readonly number[];
  readonly lines: readonly { readonly label: string; readonly levels: readonly (string | null)[] }[];
}

/** Numbers over time, one line each on a common scale from zero; where there is none the line has a gap. */
export interface TrendChart {
  readonly block: "chart";
  readonly chart: "trend";
  readonly title: string;
  readonly unit: string;
  /** What the points are called, in order of time. */
  readonly points: readonly string[];
  readonly lines: readonly { readonly label: string; readonly values: readonly (number | Nothing)[] }[];
}

/** Four kinds of nothing, never written as zero. */
export type Nothing = "notReported" | "notApplicable" | "suppressed" | "unknown";

/** How a result stands against its target. */
export type Status = ResultStatus;

/** Illustrative: split or estimated to show how the report works; a format marks it and says so. */
export interface CountedNumber {
  readonly number: number;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  readonly illustrative?: boolean;
}

/** A part of 1. One that was measured is written with tenths of a per cent and how exact it is; one that is derived in whole per cents. */
export interface Share {
  readonly share: number;
  readonly tenths?: true;
  readonly qualifier?: Qualifier;
  readonly illustrative?: boolean;
}

export type Value =
  | string
  | CountedNumber
  | Share
  /** Minor units of an ISO 4217 currency. */
  | { readonly minor: number; readonly currency: string }
  /** An ISO 8601 date. */
  | { readonly date: string }
  | { readonly status: Status }
  | { readonly nothing: Nothing };
