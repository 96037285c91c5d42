import type { Example } from "./example.ts";

type Activities = Example["submissions"][number]["activities"];
type Published = Example["project"]["published"][number];

const everything: Example["grants"][string]["pillars"] = ["prevention", "protection", "prosecution", "partnership"];

/** What USAID fact sheets and press releases of the United States Government say of a programme that USAID paid for alone. */
function factSheet(of: {
  readonly id: string;
  readonly title: string;
  readonly place: "BA" | "KG" | "TJ" | "TM" | "UZ";
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dollars: number | null;
  readonly frequency?: "halfYear" | "year";
  readonly published?: readonly Omit<Published, "source">[];
  readonly source: string;
  readonly note: string;
  readonly submissions: Readonly<Record<string, Activities>>;
}): Example {
  const { id, title, place, startsOn, endsOn, dollars, frequency = "year", published = [], source, note } = of;
  const amount = dollars === null ? null : { minor: dollars * 100, currency: "USD" };
  const calendar = { frequency, dueDays: 60 };
  const terms = { startsOn, endsOn, places: [place], pillars: everything, calendar, creditRule: "inFull" as const };
  return {
    id,
    coordinator: place === "BA" ? "ba-coordinator" : "ca-coordinator",
    approver: place === "BA" ? "ba-approver" : "ca-approver",
    project: {
      ...{ title, places: [place], startsOn, endsOn, frequency, indicators: [], sources: [source], note },
      published: published.map((one) => ({ ...one, source })),
    },
    grants: { usaid: { donor: "usaid", title, reference: null, amount, ...terms } },
    transactions: {},
    submissions: Object.entries(of.submissions).map(([period, activities]) => ({ period, place, activities })),
    releases: Object.keys(of.submissions).map((period) => ({ grant: "usaid", period })),
  };
}

const base = { grants: ["usaid"] };
const total = (series: string, since: string) => ({ series, since });
const unsplit = { sex: "unknown", age: "unknown", exploitation: "unknown" } as const;

const consultations = (
  calls: number,
  since: string,
  qualifier: "exactly" | "atLeast" = "exactly",
): Activities[string] => ({
  ...base,
  kind: "hotline",
  title: "Consultations by the hotline",
  pillar: "prevention",
  qualifier,
  calls,
  runningTotal: total("consultations", since),
});

const assisted = (
  title: string,
  count: number,
  since: string,
  qualifier: "exactly" | "atLeast" = "exactly",
  series = "assisted",
  services?: [],
): Activities[string] => ({
  ...base,
  kind: "assistance",
  title,
  pillar: "protection",
  qualifier,
  people: [{ status: "new", ...unsplit, count }],
  ...(services === undefined ? {} : { services }),
  runningTotal: total(series, since),
});

/** "Nearly 935 events" and "over 117,535 participants" are two activities: they are not equally exact. */
const awareness = (
  events: number,
  participants: number,
  overParticipants: "exactly" | "atLeast",
): Readonly<Record<string, Activities[string]>> => ({
  "awareness-events": {
    ...base,
    kind: "campaign",
    title: "Awareness events",
    pillar: "prevention",
    qualifier: "about",
    media: [{ medium: "unknown", count: events }],
    reach: "notApplicable",
    runningTotal: total("awareness-events", "2011-10"),
    note: "The participants are recorded by themselves: the source is more exact about them",
  },
  "awareness-participants": {
    ...base,
    kind: "campaign",
    title: "Participants of awareness events",
    pillar: "prevention",
    qualifier: overParticipants,
    media: [],
    reach: participants,
    estimate: "unknown",
    runningTotal: total("awareness-participants", "2011-10"),
  },
});

/**
 * Read twice, in December 2014 and in June 2015, each time since the beginning: the second half-year is the difference. What was done in the years
 * before the first reading is known as a whole only.
 */
export const kyrgyzstan2011 = factSheet({
  id: "kyrgyzstan-2011",
  title: "Counter-Trafficking Project (Kyrgyz Republic)",
  place: "KG",
  startsOn: "2011-10-01",
  endsOn: "2015-09-30",
  dollars: 746_414,
  frequency: "halfYear",
  source: "USAID fact sheets on the Counter-Trafficking Project, Kyrgyz Republic, of December 2014 and June 2015",
  note: "The sources give months; the first and the last day are illustrative, and so are pillars, calendar and credit rule.",
  submissions: {
    "2014-H2": {
      ...awareness(935, 117_535, "atLeast"),
      consultations: consultations(13_394, "2011-10"),
      assisted: assisted("Rehabilitation and reintegration of victims", 149, "2011-10"),
    },
    "2015-H1": {
      ...awareness(1048, 139_870, "exactly"),
      consultations: consultations(14_973, "2011-10"),
      assisted: assisted("Rehabilitation and reintegration of victims", 179, "2011-10"),
    },
  },
});

const migrants = (
  calls: number,
  supported: number,
  businesses: number,
): Readonly<Record<string, Activities[string]>> => ({
  consultations: consultations(calls, "2017"),
  "emergency-fund": assisted(
    "People supported by the Emergency Fund",
    supported,
    "2017",
    "exactly",
    "emergency-fund",
    [],
  ),
  businesses: {
    ...base,
    kind: "assistance",
    title: "Migrants who started a business",
    pillar: "protection",
    people: [],
    services: [{ service: "reintegration", count: businesses }],
    runningTotal: total("businesses", "2017"),
  },
});

/** Two editions of a page without dates: only what was added between them is told by the numbers. */
export const tajikistanHotline = factSheet({
  id: "tajikistan-hotline",
  title: "USAID migration hotline and Emergency Fund (Tajikistan)",
  place: "TJ",
  startsOn: "2017-01-01",
  endsOn: "2021-12-31",
  dollars: null,
  source: "USAID, Democracy, Human Rights and Governance in Tajikistan: the page of 2017 to 2020, and a later one",
  note: "The source gives no dates: the years, since when was counted and to which years the two editions of the page belong are illustrative.",
  submissions: { "2020": migrants(35_000, 185, 40), "2021": migrants(62_500, 290, 100) },
});

export const turkmenistan2015 = factSheet({
  id: "turkmenistan-2015",
  title: "Dignity and Rights (Turkmenistan)",
  place: "TM",
  startsOn: "2015-10-01",
  endsOn: "2020-09-30",
  dollars: null,
  source: "Embassy of the United States in Turkmenistan, press release of 25 September 2020",
  note: "The source says that it ended in September 2020 after five years; the days, calendar, pillars and credit rule are illustrative.",
  submissions: {
    "2020": {
      consultations: consultations(21_770, "2015-10"),
      sheltered: assisted("Shelter for victims", 30, "2015-10"),
    },
  },
});

export const tajikistan2015 = factSheet({
  id: "tajikistan-2015",
  title: "Dignity and Rights (Tajikistan)",
  place: "TJ",
  startsOn: "2015-11-01",
  endsOn: "2020-10-31",
  dollars: null,
  source: "Embassy of the United States in Tajikistan, press release of 29 October 2020",
  note: "The source says that it ended in October 2020 after five years; the days, calendar, pillars and credit rule are illustrative.",
  published: [
    { says: "People served", value: 62_000, unit: "people", qualifier: "atLeast", since: "2015", asOf: "2020-10-29" },
  ],
  submissions: {
    "2020": {
      trained: {
        ...base,
        kind: "training",
        title: "Officials, NGOs and students trained",
        pillar: "prosecution",
        qualifier: "atLeast",
        participants: [{ profession: "unknown", sex: "unknown", count: 500 }],
        runningTotal: total("trained", "2015-11"),
      },
      awareness: {
        ...base,
        kind: "campaign",
        title: "People reached by awareness raising",
        pillar: "prevention",
        qualifier: "atLeast",
        media: [],
        reach: 18_000,
        estimate: "unknown",
        runningTotal: total("awareness", "2015-11"),
      },
      reintegrated: assisted("Reintegration of victims and migrants", 1000, "2015-11", "atLeast"),
    },
  },
});

export const uzbekistan2015 = factSheet({
  id: "uzbekistan-2015",
  title: "Dignity and Rights (Uzbekistan)",
  place: "UZ",
  startsOn: "2015-10-01",
  endsOn: "2020-09-30",
  dollars: null,
  source: "Tashkent Times: USAID completes Dignity and Rights program in Uzbekistan",
  note: "The source says five years; the days, calendar, pillars and credit rule are illustrative. It credits the legal acts to the country.",
  published: [
    {
      says: "Legal acts adopted by the country within two years",
      value: 15,
      unit: "acts",
      qualifier: "atLeast",
      since: null,
      asOf: "2020",
    },
  ],
  submissions: {
    "2020": {
      assisted: assisted("Assistance to victims and migrants", 1700, "2015-10", "atLeast"),
      consultations: consultations(95_000, "2015-10", "atLeast"),
      campaign: {
        ...base,
        kind: "campaign",
        title: "People reached by the campaign",
        pillar: "prevention",
        qualifier: "about",
        media: [],
        reach: 1_000_000,
        estimate: "unknown",
        runningTotal: total("campaign", "2015-10"),
      },
    },
  },
});

/** Of this one the source gives the amount and the length, and no result. */
export const victimCentred = factSheet({
  id: "bih-victim-centred",
  title: "Victim-Centered Approach to Preventing Trafficking in Persons in Bosnia and Herzegovina",
  place: "BA",
  startsOn: "2016-01-01",
  endsOn: "2017-12-31",
  dollars: 200_000,
  source: "USAID fact sheet: Victim-Centered Approach to Preventing Trafficking in Persons in Bosnia and Herzegovina",
  note: "The source says two years and not which; the days, calendar, pillars and credit rule are illustrative.",
  submissions: {},
});

export const factSheets = [
  kyrgyzstan2011,
  tajikistanHotline,
  turkmenistan2015,
  tajikistan2015,
  uzbekistan2015,
  victimCentred,
];
