import type { Example } from "./example.ts";

const both = ["usaid-2019", "us-state-2019"];
const split = { pillar: "protection", grants: both, illustrative: true } as const;
const topic = "Proactive identification of potential victims and referral";
const calendar = { frequency: "halfYear", dueDays: 60 } as const;

type Sexes = readonly [female: number, male: number];
const people = (professions: Partial<Record<string, Sexes>>) =>
  Object.entries(professions).flatMap(([profession, counts]) =>
    (["female", "male"] as const).map((sex, index) => ({
      profession: profession as never,
      sex,
      count: counts?.[index] ?? 0,
    })),
  );

/**
 * Published: 260 first responders trained by 30 July 2020, of seven professions; 25 Romani activists trained by July 2021. The split
 * of the 260 by training, profession and sex is illustrative and adds up. Nothing is published for the second half of 2020:
 * that half-year is not reported, which is not zero. Published by July 2021: 18 regional monitoring teams and a database; coordination
 * meetings without a number; structures of the national referral mechanism without a stage.
 */
export const bosniaHerzegovina2019: Example = {
  id: "bih-2019",
  coordinator: "ba-coordinator",
  approver: "ba-approver",
  project: {
    title: "Short and Medium-Term Support to Strengthen Counter-Trafficking Efforts in Bosnia and Herzegovina",
    places: ["BA"],
    startsOn: "2019-06-01",
    endsOn: "2022-05-31",
    frequency: "halfYear",
    indicators: [
      {
        id: "first-responders-trained",
        version: 1,
        title: "First responders trained",
        definition:
          "Social workers, police officials, prosecutors, staff of temporary reception centres, health care, education and labour inspection professionals who took part in a training on the proactive identification of potential victims and their referral.",
        level: "output",
        measure: "training.participants",
        where: {
          profession: [
            "socialWorker",
            "police",
            "prosecutor",
            "receptionCentreStaff",
            "health",
            "education",
            "labourInspector",
          ],
        },
        baseline: { value: null, reason: "The sources give no number from before the project" },
        targets: [{ by: "2022-05-31", value: 300, illustrative: true }],
      },
      {
        id: "activists-trained",
        version: 1,
        title: "Romani activists recruited and trained",
        definition: "Community activists of the Romani communities who were recruited and trained.",
        level: "output",
        measure: "training.participants",
        where: { profession: ["communityActivist"] },
        baseline: { value: null, reason: "The sources give no number from before the project" },
        targets: [],
      },
      {
        id: "monitoring-teams",
        version: 1,
        title: "Regional monitoring teams established",
        definition: "Regional teams that monitor the response to trafficking, counted when they are set up.",
        level: "output",
        measure: "coordination.setUp",
        where: { body: ["monitoringTeam"] },
        baseline: { value: null, reason: "The sources give no number from before the project" },
        targets: [],
      },
      {
        id: "databases",
        version: 1,
        title: "Databases established",
        definition: "Databases handed over to institutions: a statistical portal with case management.",
        level: "output",
        measure: "capacity.items",
        where: { asset: ["database"] },
        baseline: { value: null, reason: "The sources give no number from before the project" },
        targets: [],
      },
      {
        id: "coordination-meetings",
        version: 1,
        title: "Coordination meetings held",
        definition: "Meetings of prosecutors and investigators, and of the national task force.",
        level: "output",
        measure: "coordination.meetings",
        where: {},
        baseline: { value: null, reason: "The sources give no number from before the project" },
        targets: [],
      },
    ],
    published: [
      {
        says: "First responders trained",
        value: 260,
        unit: "people",
        qualifier: "exactly",
        since: null,
        asOf: "2020-07-30",
        source: "IOM, July 2020",
      },
      {
        says: "Regional monitoring teams established",
        value: 18,
        unit: "teams",
        qualifier: "exactly",
        since: null,
        asOf: "2021-07",
        source: "IOM, July 2021",
      },
      {
        says: "Databases established: statistical portal with case management",
        value: 1,
        unit: "database",
        qualifier: "exactly",
        since: null,
        asOf: "2021-07",
        source: "IOM, July 2021",
      },
    ],
    sources: [
      "IOM on World Day against Trafficking in Persons, July 2020 and July 2021",
      "USAID fact sheet on strengthening counter-trafficking efforts in Bosnia and Herzegovina",
    ],
    note: "The split of the 260 first responders by training, profession and sex, and the target, are illustrative. The sources say nothing about the second half of 2020.",
  },
  grants: {
    "usaid-2019": {
      donor: "usaid",
      title: "Support to counter-trafficking efforts in Bosnia and Herzegovina",
      reference: null,
      amount: { minor: 55_000_000, currency: "USD" },
      startsOn: "2019-06-01",
      endsOn: "2022-05-31",
      places: ["BA"],
      pillars: ["protection", "prosecution", "partnership"],
      calendar,
      creditRule: "inFull",
      budget: [
        { type: "original", from: "2019-06-01", to: "2020-05-31", money: { minor: 18_333_333, currency: "USD" } },
        { type: "original", from: "2020-06-01", to: "2021-05-31", money: { minor: 18_333_333, currency: "USD" } },
        { type: "original", from: "2021-06-01", to: "2022-05-31", money: { minor: 18_333_334, currency: "USD" } },
      ],
      note: "The amount is that of a USAID fact sheet under a similar title: three years from June 2019. The yearly budgets are illustrative.",
    },
    "us-state-2019": {
      donor: "us-state",
      title: "Support to counter-trafficking efforts in Bosnia and Herzegovina (INL)",
      reference: null,
      amount: null,
      startsOn: "2019-06-01",
      endsOn: "2022-05-31",
      places: ["BA"],
      pillars: ["protection", "prosecution", "partnership"],
      calendar,
      creditRule: "inFull",
      note: "The sources do not give the amount.",
    },
  },
  transactions: {
    "usaid-commitment": {
      grant: "usaid-2019",
      type: "commitment",
      money: { minor: 55_000_000, currency: "USD" },
      valueDate: "2019-06-01",
      note: "The source gives the month; the day is illustrative",
    },
  },
  submissions: [
    { period: "2019-H1", place: "BA", activities: {} },
    {
      period: "2019-H2",
      place: "BA",
      activities: {
        "training-1": {
          kind: "training",
          title: "Training of social workers and health care professionals",
          topic,
          ...split,
          participants: people({ socialWorker: [22, 8], health: [12, 6] }),
        },
        "training-2": {
          kind: "training",
          title: "Training of police officials and prosecutors",
          topic,
          ...split,
          participants: people({ police: [9, 23], prosecutor: [7, 5] }),
        },
      },
    },
    {
      period: "2020-H1",
      place: "BA",
      activities: {
        "training-3": {
          kind: "training",
          title: "Training of social workers and education professionals",
          topic,
          ...split,
          participants: people({ socialWorker: [22, 8], education: [23, 9] }),
        },
        "training-4": {
          kind: "training",
          title: "Training of police officials and prosecutors",
          topic,
          ...split,
          participants: people({ police: [9, 21], prosecutor: [6, 6] }),
        },
        "training-5": {
          kind: "training",
          title: "Training of reception centre, health care and labour inspection staff",
          topic,
          ...split,
          participants: people({ receptionCentreStaff: [17, 13], health: [13, 5], labourInspector: [7, 9] }),
        },
      },
    },
    {
      period: "2021-H1",
      place: "BA",
      activities: {
        "training-6": {
          kind: "training",
          title: "Training of Romani activists",
          pillar: "prevention",
          grants: both,
          participants: [{ profession: "communityActivist", sex: "unknown", count: 25 }],
        },
        "monitoring-teams": {
          kind: "coordination",
          title: "Regional monitoring teams established",
          pillar: "partnership",
          grants: both,
          done: [{ what: "monitoringTeam", count: 18 }],
        },
        "coordination-meetings": {
          kind: "coordination",
          title: "Coordination meetings of prosecutors and investigators, and of the national task force",
          pillar: "prosecution",
          grants: both,
          done: [{ what: "meeting" }],
          note: "The sources give neither the number of meetings nor when they were",
        },
        database: {
          kind: "capacity",
          title: "Statistical portal with case management",
          pillar: "partnership",
          grants: both,
          items: [{ asset: "database", count: 1 }],
          note: "In line with data protection standards",
        },
        "referral-mechanism": {
          kind: "reform",
          title: "National referral mechanism structures",
          pillar: "protection",
          grants: both,
          reform: "national-referral-mechanism",
          instrument: "referralMechanism",
          stage: "unknown",
          note: "The sources give neither the stage nor when it was reached",
        },
      },
      // What the sources say, told in Bosnian.
      narrative: {
        language: "bs",
        answers: {
          achievements:
            "Uspostavljeno je 18 regionalnih timova za praćenje. Predat je statistički portal s vođenjem predmeta, u skladu sa standardima zaštite podataka.\n\nAktivisti iz romskih zajednica uključeni su u rad i obučeni.",
        },
      },
      explanations: [
        {
          path: "activities.coordination-meetings",
          code: "nothingCounted",
          text: "The source does not say how many meetings there were",
        },
        {
          path: "activities.training-6.pillar",
          code: "pillarNotOfGrant",
          text: "Activists were trained to prevent trafficking in their communities, as part of the protection work that both grants pay for",
        },
      ],
    },
  ],
  narratives: both.map((grant) => ({
    grant,
    period: "2021-H1",
    narrative: {
      language: "en",
      answers: {
        achievements:
          "Regional monitoring teams, a statistical portal and trained community activists now stand beside the first responders of the years before. The Trafficking in Persons report of 2021 moved Bosnia and Herzegovina up to Tier 2, after three years in a row on the watch list.",
        challenges: "Nothing was published about the second half of 2020: what was done then is not known here.",
      },
    },
  })),
  releases: ["2019-H2", "2020-H1", "2021-H1"].flatMap((period) => both.map((grant) => ({ grant, period }))),
};
