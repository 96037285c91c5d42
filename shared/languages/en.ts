import type { CreditRule } from "../grants.ts";
import type { Qualifier } from "../quantity.ts";
import type { RateRule } from "../rates.ts";
import type { Nothing, Status } from "../report/blocks.ts";

/**
 * English, and the model for the other languages: every text of a report that does not come from its data. What goes into a
 * sentence comes in written for the language already. No sentence depends on a number being one or many.
 */
export const en = {
  /** BCP 47. British dates: donors on four continents read 30 July 2020 in only one way. */
  locale: "en-GB" as string,
  /** How a day is written: in words, or in figures where Intl does not have the word's case that a sentence needs. */
  dateStyle: "long" as "long" | "short",
  nothing: {
    notReported: "Not reported",
    notApplicable: "Not applicable",
    suppressed: "Withheld to protect people",
    unknown: "Not known",
  } satisfies Record<Nothing, string>,
  status: {
    achieved: "Achieved",
    onTrack: "On track",
    behind: "Behind",
    noTarget: "No target",
    notReported: "Not reported",
    withheld: "Withheld",
  } satisfies Record<Status, string>,
  qualified: {
    atLeast: (number: string) => `at least ${number}`,
    about: (number: string) => `about ${number}`,
  } satisfies Record<Exclude<Qualifier, "exactly">, (number: string) => string>,
  /** A share that would be rounded to nothing, or to all, though it is neither. */
  share: {
    under: (percent: string) => `under ${percent}`,
    over: (percent: string) => `over ${percent}`,
  },
  illustrative: {
    mark: "†",
    word: "illustrative",
    explanation: "Illustrative: split or estimated, not published as such. See the method.",
  },
  /** Words of a workbook that a report is made into: its first sheet, and what stands beside a number. */
  sheet: { report: "Report", remark: "Remark" },
  /** Titles of the columns of a report as data. */
  data: {
    project: "Project",
    donor: "Donor",
    grant: "Grant",
    revision: "Revision",
    part: "Part of the report",
    code: "Code",
    name: "What",
    says: "Which number",
    tag: "HXL tag",
    from: "From",
    to: "To",
    country: "Country",
    place: "Place",
    by: "Broken down by",
    category: "Category",
    alsoBy: "And by",
    alsoCategory: "Second category",
    together: "Together with",
    value: "Number",
    unit: "Unit",
    currency: "Currency",
    qualifier: "How exact",
    nothing: "Why there is no number",
    illustrative: "Illustrative",
    words: "In words",
  },
  page: {
    skip: "Skip to the report",
    contents: "Contents",
    note: { information: "Please note", caution: "Caution" },
    numbers: "Numbers in this chart",
    numbersOf: (title: string) => `Numbers in the chart “${title}”`,
  },
  chart: {
    reached: "Reached",
    target: "Target (100%)",
    expected: "Expected by now",
    status: "Status",
    indicator: "Indicator",
    category: "Category",
    place: "Place",
    expectedByNow: (percent: string) => `${percent} expected by now`,
    seeTable: "The same numbers stand in the table after the chart.",
  },
  columns: {
    thisPeriod: "This period",
    toDate: "Since the grant began",
    total: "Total",
    place: "Place",
    year: "Year",
    source: "Source",
  },
  cover: {
    subtitle: (donor: string, period: string) => `Progress report for ${donor}, ${period}`,
    programme: "Programme",
    places: "Where",
    grant: "Grant",
    reference: "Reference",
    begins: "Grant begins",
    ends: "Grant ends",
    otherDonors: "Paid for together with",
    draft: "This is a draft. It has not been released, and its numbers can still change.",
  },
  summary: {
    heading: "Summary",
    ofTarget: (target: string, date: string) => `of ${target} by ${date}`,
    since: (year: string) => `since ${year}`,
    agreed: "Agreed",
    spent: "Spent",
    standing: (date: string, good: string, all: string) =>
      `Results that have a target and were reported by ${date}: ${all}. Achieved or on track: ${good}.`,
    noTargets: "No result that has a target was reported yet, so none is held against one.",
    missing: (places: string) =>
      `Not everything was reported: ${places}. A number that lacks a part says “at least”. See who reported, below.`,
  },
  results: {
    heading: "Results against targets",
    chart: "How much of each target is reached",
    table: "Results in this period and since the grant began",
    cumulative: "With what was there before",
    target: "Target",
    ofTarget: "Of target",
    by: "By",
    baselines: (indicator: string, baseline: string, since: string) =>
      `${indicator} counts on from ${baseline}${since === "" ? "" : ` (since ${since})`}, which was there before. Per cent of target is of the way from there to the target.`,
    revised: (indicator: string, original: string, reason: string) =>
      `The target of ${indicator} was ${original} at first and was revised: ${reason}`,
    counts: "Everything that was counted",
    countsTable: "What was counted, whether or not it has a target",
    measure: "What",
    unit: "Unit",
    published: "Published totals",
    publishedText:
      "These totals are quoted from what was published. They are not added to what is counted in this report.",
    publishedTable: "Totals as published",
    says: "What was published",
    value: "Number",
    since: "Since",
    asOf: "As of",
    none: "No indicators were agreed for this project.",
  },
  countries: {
    heading: "Results by country",
    text: "A total is the grant's, not always the sum of the places: some numbers must not be added up.",
    chart: (indicator: string) => `${indicator}: since the grant began`,
  },
  breakdowns: {
    heading: "Who and what was reached",
    caption: (title: string, rows: string) => `${title}, by ${rows}, since the grant began`,
    captionBoth: (title: string, rows: string, columns: string) =>
      `${title}, by ${rows} and ${columns}, since the grant began`,
    illustrative:
      "This split is illustrative. It shows how the numbers would be broken down and adds up to their total.",
  },
  money: {
    heading: "Money and time",
    agreed: "Agreed",
    received: "Received",
    spent: "Spent",
    timeUsed: "Time used",
    moneyUsed: "Money used",
    ofGrant: "of the grant's days",
    ofAgreed: "of the agreed amount",
    by: (date: string) => `by ${date}`,
    unknown: "An amount that is not known is not zero: nobody entered it, or the sources do not give it.",
    conversions: "Money in other currencies, with the rate, its date and its source",
    amount: "Amount",
    counts: "Counts as",
    valueDate: "Value date",
    inGrant: "In the grant's currency",
    rate: "Rate",
    ratesOf: (rates: string, source: string) => `${rates}; source: ${source}`,
    rateFrom: (currency: string, perUsd: string, date: string) => `${currency} ${perUsd} per USD of ${date}`,
    rateRule: {
      valueDate: "rate of the value date",
      month: "rate of the month",
      averageOfReceipts: "average rate of the receipts",
    } satisfies Record<RateRule, string>,
    noRate: "no rate is known",
  },
  context: {
    heading: "Context",
    text: "Where the countries stood in the yearly Trafficking in Persons report of the United States Department of State. A tier judges what a government does; no change of it can be claimed by one project.",
    chart: "Tier by year of the report",
    tiers: {
      "1": "Tier 1",
      "2": "Tier 2",
      "2WL": "Tier 2 Watch List",
      "3": "Tier 3",
      SC: "Special case",
    },
    sources: (sources: string) => `Sources: ${sources}.`,
  },
  coFunding: {
    heading: "What co-funding means for these numbers",
    alone: "No other donor paid for what is counted here: all of it stands in this report only.",
    together: (donors: string) => `Part of the work was paid for together with ${donors}.`,
    rule: {
      inFull:
        "What was paid for together is credited in full: it stands in the report of every donor who paid for it, and is counted once in the total over all donors. Reports to several donors must therefore not be added up.",
      byShare:
        "What was paid for together is credited by share, as the grants agreed. People and events stay whole: they are dealt out in one fixed order, by period, place and category, so that the shares of all who paid add up to what was done and nothing stands in two reports.",
      ringFenced:
        "Only what this grant paid for alone is credited to it. What was paid for together with other donors is not in this report's numbers.",
    } satisfies Record<CreditRule, string>,
    table: "From who paid to what is credited to this grant, since it began",
    measure: "What",
    paidAlone: "By this grant alone",
    paidWith: (donors: string) => `Together with ${donors}`,
    sameDonor: "another grant of the same donor",
    credited: "Credited in all",
    reconciliation: "From these numbers to what was done in all",
    reconciliationText:
      "What was done in the places of this grant since it began, whoever paid for it, counts once. Here it is held against what is credited to this grant and to others, each by its own rule. Counts of people who were trafficked are left out.",
    reconciliationTable: "From what is credited to what was done",
    thisGrant: "This grant",
    otherDonors: "Other donors",
    moreThanOnce: "Less: stands with more than one",
    notCredited: "Credited to nobody",
    countedOnce: "Done in all, counted once",
  },
  coverage: {
    heading: "Who reported",
    table: "Periods with an approved submission, since the grant began",
    reported: "Reported",
    missing: "Not reported",
    ofAll: (reported: string, all: string) => `${reported} of ${all}`,
    none: "None",
    complete: "Every place has an approved submission for every period since the grant began.",
    incomplete:
      "Some places have no approved submission for some periods. What they did then is not known, which is not the same as nothing.",
    notYet: "No recording period of this grant has ended yet.",
  },
  method: {
    heading: "Method",
    definitions: "Definitions",
    definitionsTable: "What each indicator counts, as defined when this report was made",
    definition: "Definition",
    versioned: (indicator: string, level: string, version: string) => `${indicator} (${level}, version ${version})`,
    levels: { output: "output", outcome: "outcome", impact: "impact" },
    counting: "How numbers come about",
    countingText:
      "Every number is computed from activities that were approved by another person than the one who recorded them. An activity is counted once, however many donors paid for it. Events add up over time, standing services count as of the last period, a reform or a study counts once, at the stage it reached last, and people who may have been served in several periods are not added up. A sum that lacks a part is given as “at least”.",
    statusText: (tolerance: string) =>
      `Expected by now is the part of the time to the target that has passed. A result is on track when it has come at least ${tolerance} of the way that is expected by now, and achieved when the target is reached.`,
    protection: (smallest: string) =>
      `Counts of people who were trafficked are given as a whole only, never by place or category, and are withheld where a period has fewer than ${smallest}. No personal data is recorded at all.`,
    words: "What is not a number",
    wordsTable: "Words that stand in place of a number",
    word: "Word",
    meaning: "What it says",
    meanings: {
      notReported: "Nobody told us. It may be any number, also none.",
      notApplicable: "There can be no number here.",
      suppressed: "There is a number; to give it could lead to a person.",
      unknown: "Nobody has entered it, or the sources do not say.",
    } satisfies Record<Nothing, string>,
    illustrative:
      "Numbers marked † are illustrative: parts of a published total, or targets, that the sources do not give.",
    sources: "Sources",
    about: "About this project",
  },
  revision: {
    heading: "Revision",
    number: "Revision",
    released: "Released",
    reason: "Why there is a new revision",
    hash: "Fingerprint of this report (SHA-256)",
    previousHash: "Fingerprint of the revision before",
    first: "None: this is the first",
    text: "A released report never changes. A correction makes a new revision, and each carries the fingerprint of the one before.",
    draft: "This report has not been released yet. It has no number and no fingerprint.",
    checkAt: "Where anybody can check this fingerprint, without signing in",
  },
  check: {
    title: "Is this report one that was released?",
    released: "Yes. A report with this fingerprint was released, and has not changed since.",
    latest: "No later revision of it has been released.",
    followed: "A later revision has been released. This one stays as it was; ask who gave it to you for the later one.",
    followedBy: "Followed by revision",
    followedOn: "That one was released",
    notReleased:
      "No report with this fingerprint was released. Compare it with the one that is printed in the report, letter by letter: it has 64 letters and digits.",
    text: "A fingerprint (SHA-256) is computed from everything that a report says. If a single number in it were changed, it would be another one. This page says nothing about what is in the report or for whom it is.",
  },
};
