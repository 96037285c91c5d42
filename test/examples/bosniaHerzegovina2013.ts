import type { Example } from "./example.ts";

const terms = {
  startsOn: "2013-09-01",
  endsOn: "2015-12-31",
  places: ["BA"],
  pillars: ["prevention", "protection", "prosecution", "partnership"] as const,
  calendar: { frequency: "halfYear", dueDays: 60 } as const,
  creditRule: "inFull" as const,
  reference: null,
};

/**
 * Paid for by two: USAID USD 300,000 and the Ministry of Security USD 109,630, which make the published USD 409,630. Further down the
 * same page says "$109,93...": a contradiction of the source; the amounts here are those that add up.
 */
export const bosniaHerzegovina2013 = {
  id: "bih-2013",
  coordinator: "ba-coordinator",
  approver: "ba-approver",
  project: {
    title: "Implementation of the Strategy to Fight Trafficking in Persons in Bosnia and Herzegovina",
    places: ["BA"],
    startsOn: "2013-09-01",
    endsOn: "2015-12-31",
    frequency: "halfYear",
    indicators: [],
    published: [],
    sources: [
      "USAID fact sheet: Implementation of the Strategy to Fight Trafficking in Persons in Bosnia and Herzegovina",
    ],
    note: "The source gives months; the first and the last day are illustrative, and so are pillars, calendar and credit rule.",
  },
  grants: {
    "usaid-2013": {
      ...terms,
      pillars: [...terms.pillars],
      donor: "usaid",
      title: "Implementation of the Strategy to Fight Trafficking in Persons",
      amount: { minor: 30_000_000, currency: "USD" },
    },
    "ministry-2013": {
      ...terms,
      pillars: [...terms.pillars],
      donor: "ba-ministry-of-security",
      title: "Implementation of the Strategy to Fight Trafficking in Persons",
      amount: { minor: 10_963_000, currency: "USD" },
    },
  },
  transactions: {},
  submissions: [],
  releases: [],
} satisfies Example;
