import type { What } from "../../shared/duties/duty.ts";
/**
 * English, and the model for the other languages: every text of the page that does not come from the API. No sentence depends on a
 * number being one or many.
 */
export const en = {
  /** BCP 47. British dates: people on four continents read 30 July 2020 in only one way. */
  locale: "en-GB" as string,
  /** How a day is written: in words, or in figures where Intl does not have the word's case that a sentence needs. */
  dateStyle: "long" as "long" | "short",
  name: "Programme tracker",
  language: "Language",
  skip: "Skip to the content",
  loading: "Loading",
  header: {
    main: "Main",
    projects: "Projects",
    reports: "Reports",
    totals: "Totals",
    imports: "Imports",
    signOut: "Sign out",
  },
  roles: { coordinator: "Coordinator", approver: "Approver", headquarters: "Headquarters", donor: "Donor" },
  welcome: {
    heading: "Counter-trafficking work, counted once.",
    lead: "Field offices record what they did, a second person approves it, and every donor gets a report whose numbers can be traced back. Only counts of people are kept here, never anything about a single person.",
    signIn: "Sign in",
  },
  due: {
    heading: (open: number, late: number) => `What is due: ${open}, of that late: ${late}`,
    nothing: "Nothing is due.",
    what: {
      record: "Record",
      submit: "Hand in",
      correct: "Correct",
      approve: "Approve or send back",
      release: "Release",
    } satisfies Record<What, string>,
    isDue: (date: string) => `Due ${date}`,
    wasDue: (date: string) => `Late, was due ${date}`,
  },
  nothing: {
    notReported: "Not reported",
    notApplicable: "Not applicable",
    suppressed: "Withheld to protect people",
  },
  qualified: {
    exactly: (number: string) => number,
    atLeast: (number: string) => `at least ${number}`,
    about: (number: string) => `about ${number}`,
  },
  /** Countries that are no more: browsers name what followed them. */
  withdrawn: { AN: "Netherlands Antilles" },
  amountUnknown: "Amount not known",
  period: {
    month: (month: string, year: string) => `${month} ${year}`,
    months: (first: string, last: string, year: string) => `${first} to ${last} ${year}`,
    range: (from: string, to: string) => `${from} to ${to}`,
  },
  standing: {
    draft: "Being recorded",
    submitted: "Waiting for approval",
    sentBack: "Sent back",
    approved: "Approved",
    reopened: "Opened again",
    missing: "Not handed in",
    later: "Not due yet",
  },
  problem: {
    again: "Try again",
    signInAgain: "Sign in again",
    noConnection: "No connection",
    noConnectionWhy: "The tracker cannot be reached. Try again when you are online.",
    signedOut: "Please sign in again",
    signedOutWhy: "Your sign-in has ended. Nothing was changed.",
    failed: "This did not work",
    failedWhy: (status: string) => `The tracker answered ${status}. Try again in a moment.`,
    brokenPage: "Something went wrong in this page. Reload it and try again.",
  },
  imports: {
    heading: "Imports",
    lead: "Tables that come in as files. What a file would do is shown first; with anything refused, nothing is taken.",
    rates: "Rates of exchange",
    ratesHint: "The UN operational rates file, or CSV with date, currency and rate (units per US dollar).",
    noRates: "Nobody who sets rates was entered yet (PUT /rates).",
    funding: "Grants elsewhere",
    noFunding: "No list of grants was entered yet (PUT /funding).",
    choose: "Choose a file",
    take: "Take it over",
    leave: "Leave it",
    done: "It was taken over.",
    added: "New",
    changed: "Changed",
    removed: "Removed",
    unchanged: "Unchanged",
    what: "What",
    where: "Where",
    from: "From",
    to: "To",
    rows: "Rows",
    known: "Known amounts add up to",
    unknownAmounts: "Amounts not known",
    refused: "Refused",
    doubtful: "Taken with a doubt",
    likelySame: "Recipients that are likely one",
    columns: (columns: string) => `Columns: ${columns}.`,
  },
  narrative: {
    heading: "In words",
    ofReport: "Told in the report in words by headquarters",
    hint: "Every donor who pays for the work here can read this once it is approved. No names of people, and no numbers of victims.",
    language: "Written in",
    save: "Save",
    nothing: "Nothing was told in words.",
  },
};

/** What every language of the page says. One with a text missing does not compile. */
export type PageTexts = typeof en;
