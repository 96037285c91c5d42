import { datesInGrant } from "./rules/datesInGrant.ts";
import { datesInPeriod } from "./rules/datesInPeriod.ts";
import { farAboveEarlier } from "./rules/farAboveEarlier.ts";
import { hotlineWithoutCalls } from "./rules/hotlineWithoutCalls.ts";
import { looksLikeAnother } from "./rules/looksLikeAnother.ts";
import { newOverServed } from "./rules/newOverServed.ts";
import { nothingCounted } from "./rules/nothingCounted.ts";
import { paidHere } from "./rules/paidHere.ts";
import { personalData } from "./rules/personalData.ts";
import { pillarOfGrants } from "./rules/pillarOfGrants.ts";
import { readings } from "./rules/readings.ts";
import { referralsOverCalls } from "./rules/referralsOverCalls.ts";
import { sameAsBefore } from "./rules/sameAsBefore.ts";
import { statedAddsUp } from "./rules/statedAddsUp.ts";
import { zeroAfterSteady } from "./rules/zeroAfterSteady.ts";
import type { ActivityRule, Rule } from "./underReview.ts";

/** What is looked for in a submission as a whole. Adding a rule is a file, its name in a list here, and its words and severity. */
export const rules: readonly Rule[] = [looksLikeAnother, farAboveEarlier, zeroAfterSteady, sameAsBefore, readings];

/** What is looked for in each activity. */
export const activityRules: readonly ActivityRule[] = [
  statedAddsUp,
  datesInPeriod,
  datesInGrant,
  paidHere,
  pillarOfGrants,
  nothingCounted,
  hotlineWithoutCalls,
  newOverServed,
  referralsOverCalls,
  personalData,
];
