import type { Severity } from "./finding.ts";
import type { Code } from "./messages.ts";

/** What cannot be so is an error; what may be so, and mostly is not, is a warning. */
export const severities = {
  notACount: "error",
  partOverTotal: "error",
  partsOverTotal: "error",
  partsUnderTotal: "warning",
  partsDiffer: "warning",
  breakdownsDiffer: "warning",
  countedOverStated: "error",
  countedUnderStated: "warning",
  statedNotCounted: "warning",
  beforePeriod: "error",
  afterPeriod: "error",
  earlierDate: "warning",
  outsideGrant: "error",
  partlyOutsideGrant: "warning",
  unknownGrant: "error",
  notEarmarked: "error",
  pillarNotOfGrant: "warning",
  looksLikeAnother: "warning",
  nothingCounted: "warning",
  callsNotReported: "warning",
  noCalls: "warning",
  newOverServed: "error",
  referralsOverCalls: "warning",
  farAboveEarlier: "warning",
  zeroAfterSteady: "warning",
  sameAsBefore: "warning",
  readingFell: "error",
  readingOverNext: "error",
  readTwice: "error",
  readBeforeItBegan: "error",
  startDiffers: "error",
  notRead: "warning",
  partsNotComparable: "warning",
  telephone: "error",
  email: "error",
  documentNumber: "error",
} as const satisfies Record<Code, Severity>;

/** What may be so, and is explained where it is. */
export type Warning = { readonly [C in Code]: (typeof severities)[C] extends "warning" ? C : never }[Code];
