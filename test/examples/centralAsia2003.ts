import type { Example } from "./example.ts";

const countries = ["KZ", "KG", "TJ", "UZ", "TM"];
const all = [...countries, "central-asia"];
const years = { startsOn: "2003-01-01", endsOn: "2004-12-31" };
const calendar = { frequency: "year", dueDays: 90 } as const;
const unknownAmount = { reference: null, amount: null, note: "The source does not give the amount." };

/** "Over 23 hotlines since 1999", told as 23 hotlines in the four countries to which the programme returned people. */
const hotlinesIn = (place: string, count: number): Example["submissions"][number]["activities"] =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `hotline-${place.toLowerCase()}-${index + 1}`,
      {
        kind: "hotline",
        title: `Hotline ${index + 1}`,
        pillar: "prevention",
        grants: ["usaid-2003"],
        qualifier: "atLeast",
        illustrative: true,
      },
    ]),
  );

/** "Counter-trafficking policies introduced" in the four countries to which the programme returned people: how many is not known. */
const policies: Example["submissions"][number]["activities"] = {
  policies: {
    kind: "reform",
    title: "Counter-trafficking policies introduced",
    pillar: "prosecution",
    grants: ["usaid-2003"],
    instrument: "policy",
    stage: "adopted",
    note: "Since 1999; the source gives no number",
  },
};

type Explanations = NonNullable<Example["submissions"][number]["explanations"]>;

const uncounted = (...activities: string[]): Explanations =>
  activities.map((id) => ({ path: `activities.${id}`, code: "nothingCounted", text: "The source gives no number" }));

const uncountedCalls = (place: string, count: number): Explanations =>
  Object.keys(hotlinesIn(place, count)).map((id) => ({
    path: `activities.${id}.calls`,
    code: "callsNotReported",
    text: "The source says how many hotlines there are, and nothing of their calls",
  }));

/** The regional programme of 2003: the source names donors, countries and what was done, but hardly a number. */
export const centralAsia2003: Example = {
  id: "central-asia-2003",
  coordinator: "ca-coordinator",
  approver: "ca-approver",
  programme: {
    id: "central-asia",
    terms: {
      title: "Regional counter-trafficking programme for Central Asia",
      countries,
      note: "At work in the region since 1999.",
    },
  },
  project: {
    title: "Regional counter-trafficking programme for Central Asia",
    programme: "central-asia",
    places: all,
    ...years,
    frequency: "year",
    indicators: [
      {
        id: "hotlines-established",
        version: 1,
        title: "Hotlines established",
        definition:
          "Telephone hotlines against trafficking opened in the region, those opened before the project included.",
        level: "output",
        measure: "hotline.opened",
        where: {},
        baseline: {
          value: 23,
          qualifier: "atLeast",
          since: "1999",
          asOf: "2003",
          source: "IRIN report on the programme, 2003",
        },
        targets: [],
      },
      {
        id: "trainings-held",
        version: 1,
        title: "Trainings of law enforcement and consular officials held",
        definition:
          "Trainings on the prosecution of traffickers and the protection of victims, for law enforcement and consular officials.",
        level: "output",
        measure: "training.events",
        where: {},
        baseline: { value: null, reason: "The source gives no number from before the project" },
        targets: [],
      },
      {
        id: "officials-trained",
        version: 1,
        title: "Officials trained",
        definition: "Law enforcement and consular officials who took part in a training.",
        level: "output",
        measure: "training.participants",
        where: {},
        baseline: { value: null, reason: "The source gives no number from before the project" },
        targets: [],
      },
      {
        id: "policies-introduced",
        version: 1,
        title: "Counter-trafficking policies introduced",
        definition: "Laws and policies against trafficking that were adopted or are in force.",
        level: "outcome",
        measure: "reform.reforms",
        where: { reformStage: ["adopted", "inForce"] },
        baseline: { value: null, reason: "The source gives no number" },
        targets: [],
      },
    ],
    published: [
      {
        says: "Hotlines established",
        value: 23,
        unit: "hotlines",
        qualifier: "atLeast",
        since: "1999",
        asOf: "2003",
        source: "IRIN report on the programme, 2003",
      },
    ],
    sources: ["IRIN report on the programme, 2003"],
    note: "The source gives two years; the exact dates, the years of activities and the split of the 23 hotlines over countries are illustrative.",
  },
  grants: {
    "usaid-2003": {
      donor: "usaid",
      title: "Regional framework, two years",
      reference: null,
      amount: { minor: 140_000_000, currency: "USD" },
      budget: [
        { type: "original", from: "2003-01-01", to: "2003-12-31", money: { minor: 70_000_000, currency: "USD" } },
        { type: "original", from: "2004-01-01", to: "2004-12-31", money: { minor: 70_000_000, currency: "USD" } },
      ],
      note: "The yearly budgets are illustrative.",
      ...years,
      places: all,
      pillars: ["prevention", "protection", "prosecution", "partnership"],
      calendar,
      creditRule: "inFull",
    },
    "sida-2003": {
      donor: "sida",
      title: "Prevention, prosecution, protection and assistance in Kazakhstan",
      ...unknownAmount,
      ...years,
      places: ["KZ"],
      pillars: ["prevention", "protection", "prosecution"],
      calendar,
      creditRule: "inFull",
    },
    "us-state-2003": {
      donor: "us-state",
      title: "Training of law enforcement officials in Tajikistan",
      ...unknownAmount,
      ...years,
      places: ["TJ"],
      pillars: ["prosecution"],
      calendar,
      creditRule: "inFull",
    },
    "norway-2003": {
      donor: "norway",
      title: "Regional research, and training of consular officials",
      ...unknownAmount,
      ...years,
      places: all,
      pillars: ["prosecution", "partnership"],
      calendar,
      creditRule: "inFull",
    },
  },
  transactions: {
    "usaid-commitment": {
      grant: "usaid-2003",
      type: "commitment",
      money: { minor: 140_000_000, currency: "USD" },
      valueDate: "2003-01-01",
      note: "The source gives the year; the day is illustrative",
    },
  },
  submissions: [
    {
      period: "2003",
      place: "KZ",
      activities: {
        assistance: {
          kind: "assistance",
          title: "Protection and assistance to victims",
          pillar: "protection",
          grants: ["sida-2003"],
          note: "The source gives no number of people",
        },
        ...policies,
        ...hotlinesIn("KZ", 7),
      },
      explanations: [...uncounted("assistance", "policies"), ...uncountedCalls("KZ", 7)],
    },
    {
      period: "2003",
      place: "KG",
      activities: { ...policies, ...hotlinesIn("KG", 5) },
      explanations: [...uncounted("policies"), ...uncountedCalls("KG", 5)],
    },
    {
      period: "2003",
      place: "TJ",
      activities: {
        "law-enforcement": {
          kind: "training",
          title: "Training of law enforcement officials",
          topic: "Prosecution of traffickers",
          pillar: "prosecution",
          grants: ["us-state-2003"],
        },
        campaign: {
          kind: "campaign",
          title: "Information campaign",
          pillar: "prevention",
          grants: ["usaid-2003"],
          media: [{ medium: "televisionDocumentary" }, { medium: "chatShow" }, { medium: "radio" }, { medium: "play" }],
          note: "The source gives neither how often nor how many were reached; that this grant paid is illustrative",
        },
        ...policies,
        ...hotlinesIn("TJ", 5),
      },
      explanations: [...uncounted("law-enforcement", "campaign", "policies"), ...uncountedCalls("TJ", 5)],
    },
    {
      period: "2003",
      place: "UZ",
      activities: {
        officials: {
          kind: "training",
          title: "Training of consular officers and law enforcement officials",
          pillar: "prosecution",
          grants: ["usaid-2003", "norway-2003"],
          note: "That both grants paid is illustrative",
        },
        incidence: {
          kind: "research",
          title: "Research on the incidence of trafficking throughout the country",
          pillar: "partnership",
          grants: ["usaid-2003"],
          study: "incidence-in-uzbekistan",
          scope: "Incidence of trafficking throughout Uzbekistan",
          stage: "unknown",
          note: "That this grant paid is illustrative",
        },
        campaign: {
          kind: "campaign",
          title: "Prevention campaign",
          pillar: "prevention",
          grants: ["usaid-2003"],
          note: "The source gives neither media nor numbers; that this grant paid is illustrative",
        },
        ...policies,
        ...hotlinesIn("UZ", 6),
      },
      explanations: [...uncounted("officials", "campaign", "policies"), ...uncountedCalls("UZ", 6)],
    },
    {
      period: "2003",
      place: "central-asia",
      activities: {
        consular: {
          kind: "training",
          title: "Training of consular officers of the region",
          pillar: "prosecution",
          grants: ["norway-2003"],
        },
        scope: {
          kind: "research",
          title: "Regional research on the scope of trafficking",
          pillar: "partnership",
          grants: ["norway-2003"],
          study: "scope-in-central-asia",
          scope: "Scope of the incidence of trafficking in the region",
          stage: "unknown",
        },
        network: {
          kind: "coordination",
          title: "Regional network of NGOs that work on trafficking",
          pillar: "partnership",
          grants: ["usaid-2003"],
          done: [{ what: "network", count: 1 }],
          note: "That this grant paid is illustrative",
        },
        "ngo-capacity": {
          kind: "capacity",
          title: "Capacity building for NGOs that run hotlines and community outreach",
          pillar: "partnership",
          grants: ["usaid-2003"],
          institution: "NGOs of the region",
          items: [{ asset: "unknown" }],
          note: "The source says neither what was handed over nor how much; that this grant paid is illustrative",
        },
      },
      explanations: uncounted("consular", "ngo-capacity"),
    },
  ],
  releases: ["usaid-2003", "sida-2003", "us-state-2003", "norway-2003"].map((grant) => ({ grant, period: "2003" })),
};
