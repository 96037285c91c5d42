/**
 * English, and the model for the other languages: what each finding says. Numbers and names come in as values; nothing that may
 * be personal data is ever quoted.
 */
export const en = {
  notACount: ({ count }: { count: number }) => `${count} is not a whole number of zero or more`,
  partOverTotal: ({ count, total }: { count: number; total: number }) => `${count} is more than the total of ${total}`,
  partsOverTotal: ({ by, parts, total }: Sums) => `the numbers by ${by} add up to ${parts}, the total says ${total}`,
  partsUnderTotal: ({ by, parts, total }: Sums) =>
    `the numbers by ${by} add up to ${parts}, the total says ${total}: ${total - parts} are in none of them`,
  partsDiffer: ({ by, parts, total }: Sums) =>
    `the numbers by ${by} add up to ${parts}, the total says ${total}; neither is exact`,
  breakdownsDiffer: ({
    by,
    parts,
    otherBy,
    otherParts,
  }: { otherBy: string; otherParts: number } & Omit<Sums, "total">) =>
    `the numbers by ${by} add up to ${parts}, those by ${otherBy} to ${otherParts}`,
  countedOverStated: ({ counted, stated }: Stated) => `${counted} are recorded in the parts, and only ${stated} stated`,
  countedUnderStated: ({ counted, stated }: Stated) =>
    `${stated} are stated, and only ${counted} recorded in the parts`,
  statedNotCounted: ({ stated }: { stated: number }) =>
    `${stated} are stated and no parts are recorded: what is only stated does not count`,

  beforePeriod: ({ date, period }: Dated) => `${date} is before the period ${period}`,
  afterPeriod: ({ date, period }: Dated) => `${date} is after the period ${period}`,
  earlierDate: ({ date, period }: Dated) => `${date} is before the period ${period}: was it not reported then?`,
  outsideGrant: ({ grant, from, to }: Span) =>
    `no day of it lies in the grant ${grant}, which runs from ${from} to ${to}`,
  partlyOutsideGrant: ({ grant, from, to }: Span) =>
    `part of it lies outside the grant ${grant}, which runs from ${from} to ${to}`,

  unknownGrant: ({ grant }: { grant: string }) => `the project has no grant ${grant}`,
  notEarmarked: ({ grant, place }: { grant: string; place: string }) => `the grant ${grant} is not for ${place}`,
  pillarNotOfGrant: ({ pillar, grants }: { pillar: string; grants: string }) =>
    `${pillar} is not among the pillars of ${grants}`,

  looksLikeAnother: ({ other }: { other: string }) =>
    `looks like the activity ${other}: same kind, and hardly another title, date or number`,
  nothingCounted: () => "counts nothing: there is no number in it",
  callsNotReported: () => "the hotline operated and its calls were not counted",
  noCalls: () => "the hotline operated and nobody called",
  newOverServed: ({ newly, served }: { newly: number; served: number }) =>
    `${newly} people were newly assisted, which is more than the ${served} who were served`,
  referralsOverCalls: ({ referrals, calls }: { referrals: number; calls: number }) =>
    `there are more referrals (${referrals}) than calls (${calls})`,

  farAboveEarlier: ({
    measure,
    value,
    median,
    times,
  }: {
    measure: string;
    value: number;
    median: number;
    times: number;
  }) =>
    `${measure}: ${value} is more than ${times} times what is usual here (${median} in the middle of the earlier periods)`,
  zeroAfterSteady: ({ measure, earlier }: { measure: string; earlier: string }) =>
    `${measure}: nothing, after ${earlier} in the periods before`,
  sameAsBefore: ({ measure, value, period }: { measure: string; value: number; period: string }) =>
    `${measure}: exactly ${value} was reported for ${period} too: is it the number of that period?`,

  readingFell: ({ measure, series, value, before, period }: Reading & { value: number; before: number }) =>
    `${measure}: the running total ${series} is ${value}, and was ${before} already in ${period}: it cannot fall`,
  readingOverNext: ({ measure, series, value, next, period }: Reading & { value: number; next: number }) =>
    `${measure}: the running total ${series} is ${value}, and ${period} is approved with ${next}, which is later and less: correct that first`,
  readTwice: ({ series }: Pick<Reading, "series">) => `another activity reads the running total ${series} already`,
  readBeforeItBegan: ({ measure, series }: Omit<Reading, "period">) =>
    `${measure}: the running total ${series} is read before the day since when it counts`,
  startDiffers: ({ measure, series, value, before, period }: Reading & { value: number; before: number }) =>
    `${measure}: the running total ${series} is ${value} at the start, and ${before} at the end of ${period}`,
  notRead: ({ measure, series, period }: Reading) =>
    `${measure}: the running total ${series} was read in ${period} and is not read now`,
  partsNotComparable: ({ measure, series, period }: Reading) =>
    `${measure}: the parts of the running total ${series} cannot be compared with those of ${period}: the difference counts as a whole`,

  telephone: () => "has what looks like a telephone number; record counts of people only",
  email: () => "has what looks like an e-mail address; record counts of people only",
  documentNumber: ({ document }: { document: string }) =>
    `has what looks like the number of ${document}; record counts of people only`,
};

interface Sums {
  readonly by: string;
  readonly parts: number;
  readonly total: number;
}

interface Stated {
  readonly counted: number;
  readonly stated: number;
}

interface Reading {
  readonly measure: string;
  readonly series: string;
  readonly period: string;
}

interface Dated {
  readonly date: string;
  readonly period: string;
}

interface Span {
  readonly grant: string;
  readonly from: string;
  readonly to: string;
}

/** What every language has to say. */
export type Messages = typeof en;
export type Code = keyof Messages;
