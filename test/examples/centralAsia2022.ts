import type { Example } from "./example.ts";

const places = ["KZ", "KG"];
const years = { startsOn: "2022-01-01", endsOn: "2023-12-31" };
const pillars = ["prevention", "protection", "prosecution", "partnership"] as const;
const calendar = { frequency: "halfYear", dueDays: 60 } as const;
const all = ["usaid-2022", "sida-2022", "norway-2022"];
const invented = "Invented: an example of co-funding under three credit rules.";

/** Money in whole units of a currency with two digits. */
const money = (currency: string, whole: number) => ({ minor: whole * 100, currency });

type Activities = Example["submissions"][number]["activities"];

/** Trainings of a half-year in a country: one that three grants paid for, one that two did, and one of Norway's alone. */
const trainings = (startsOn: string, [judges, police, workers]: readonly [number, number, number]): Activities => ({
  judges: {
    kind: "training",
    title: "Judges and prosecutors on the rights of victims in court",
    pillar: "prosecution",
    grants: all,
    illustrative: true,
    startsOn,
    participants: [
      { profession: "judge", sex: "female", count: judges },
      { profession: "judge", sex: "male", count: judges - 2 },
      { profession: "prosecutor", sex: "female", count: 7 },
    ],
  },
  police: {
    kind: "training",
    title: "Police officials on financial investigation",
    pillar: "prosecution",
    grants: ["sida-2022", "norway-2022"],
    illustrative: true,
    startsOn,
    participants: [
      { profession: "police", sex: "female", count: police - 4 },
      { profession: "police", sex: "male", count: police },
    ],
  },
  shelter: {
    kind: "training",
    title: "Shelter staff on psychosocial support",
    pillar: "protection",
    grants: ["norway-2022"],
    illustrative: true,
    startsOn,
    participants: [{ profession: "socialWorker", sex: "female", count: workers }],
  },
});

const campaign = (title: string, count: number, reach: number): Activities => ({
  campaign: {
    kind: "campaign",
    title,
    pillar: "prevention",
    grants: ["usaid-2022", "sida-2022"],
    illustrative: true,
    media: [{ medium: "radio", count }],
    reach,
    estimate: "audienceFigures",
  },
});

const assistance = (women: number, men: number): Activities => ({
  assistance: {
    kind: "assistance",
    title: "Assistance through the shelters",
    pillar: "protection",
    grants: ["usaid-2022"],
    illustrative: true,
    people: [
      { status: "new", sex: "female", age: "adult", exploitation: "forcedLabour", count: women },
      { status: "new", sex: "male", age: "adult", exploitation: "forcedLabour", count: men },
    ],
  },
});

const law = (stage: "drafted" | "submitted" | "adopted"): Activities => ({
  law: {
    kind: "reform",
    title: "Law on the protection of witnesses",
    pillar: "partnership",
    grants: ["usaid-2022", "norway-2022"],
    illustrative: true,
    reform: "witness-protection",
    instrument: "law",
    stage,
  },
});

const grant = { ...years, reference: null, places, pillars: [...pillars], calendar, note: invented };
const spent = (of: string, valueDate: string, amount: ReturnType<typeof money>, budgetLine: string) => ({
  grant: of,
  type: "expenditure" as const,
  money: amount,
  valueDate,
  budgetLine,
});

/** Wholly invented, and marked so: three donors, three credit rules, budgets by line, two countries, three half-years. */
export const centralAsia2022: Example = {
  id: "central-asia-2022",
  coordinator: "ca-coordinator",
  approver: "ca-approver",
  project: {
    title: "Illustrative example: three donors in Kazakhstan and Kyrgyzstan",
    places,
    ...years,
    endsOn: "2024-06-30",
    frequency: "halfYear",
    indicators: [
      {
        id: "people-trained",
        version: 1,
        title: "People trained",
        definition: "Judges, prosecutors, police officials and shelter staff who took part in a training.",
        level: "output",
        measure: "training.participants",
        where: {},
        baseline: { value: null, reason: "Invented example" },
        targets: [{ by: "2023-12-31", value: 600, illustrative: true }],
      },
      {
        id: "campaign-reach",
        version: 1,
        title: "Reach of campaigns",
        definition: "Contacts made by broadcasts, as far as audiences are known.",
        level: "output",
        measure: "campaign.reach",
        where: {},
        baseline: { value: null, reason: "Invented example" },
        targets: [{ by: "2023-12-31", value: 200_000, illustrative: true }],
      },
      {
        id: "trainings-held",
        version: 1,
        title: "Trainings held",
        definition: "Trainings of whichever length and audience.",
        level: "output",
        measure: "training.events",
        where: {},
        baseline: { value: null, reason: "Invented example" },
        targets: [{ by: "2023-12-31", value: 30, illustrative: true }],
      },
    ],
    published: [],
    sources: [],
    note: "Everything in this project is invented, to show how co-funded work is credited and reconciled.",
  },
  grants: {
    "usaid-2022": {
      ...grant,
      donor: "usaid",
      title: "Example grant, credited in full",
      amount: money("USD", 600_000),
      creditRule: "inFull",
      template: "eight-plus-three",
      budget: [
        { type: "original", purpose: "Trainings", from: "2022-01-01", to: "2022-12-31", money: money("USD", 180_000) },
        { type: "original", purpose: "Trainings", from: "2023-01-01", to: "2023-12-31", money: money("USD", 120_000) },
        { type: "original", purpose: "Campaigns", from: "2022-01-01", to: "2022-12-31", money: money("USD", 200_000) },
        { type: "original", purpose: "Staff", from: "2022-01-01", to: "2022-12-31", money: money("USD", 100_000) },
        { type: "revised", purpose: "Campaigns", from: "2022-01-01", to: "2022-12-31", money: money("USD", 170_000) },
        { type: "revised", purpose: "Staff", from: "2022-01-01", to: "2022-12-31", money: money("USD", 130_000) },
      ],
    },
    "sida-2022": {
      ...grant,
      donor: "sida",
      title: "Example grant, credited by share",
      amount: money("SEK", 4_000_000),
      creditRule: "byShare",
      creditWeight: 2,
    },
    "norway-2022": {
      ...grant,
      donor: "norway",
      title: "Example grant, ring-fenced",
      amount: money("NOK", 2_000_000),
      creditRule: "ringFenced",
      template: "short",
    },
  },
  transactions: {
    "usaid-first": { grant: "usaid-2022", type: "disbursement", money: money("USD", 300_000), valueDate: "2022-01-20" },
    "usaid-second": {
      grant: "usaid-2022",
      type: "disbursement",
      money: money("USD", 150_000),
      valueDate: "2022-10-05",
    },
    "usaid-trainings-1": spent("usaid-2022", "2022-03-31", money("USD", 48_000), "Trainings"),
    "usaid-trainings-2": spent("usaid-2022", "2022-09-30", money("USD", 71_500), "Trainings"),
    "usaid-campaigns-1": spent("usaid-2022", "2022-06-30", money("USD", 64_250), "Campaigns"),
    "usaid-campaigns-2": spent("usaid-2022", "2023-02-28", money("USD", 52_000), "Campaigns"),
    "usaid-staff-1": spent("usaid-2022", "2022-12-31", money("USD", 66_000), "Staff"),
    "usaid-staff-2": spent("usaid-2022", "2023-06-30", money("USD", 31_000), "Staff"),
    "sida-first": { grant: "sida-2022", type: "disbursement", money: money("SEK", 2_000_000), valueDate: "2022-02-01" },
    "sida-spent-1": { grant: "sida-2022", type: "expenditure", money: money("SEK", 640_000), valueDate: "2022-06-30" },
    "sida-spent-2": { grant: "sida-2022", type: "expenditure", money: money("SEK", 815_000), valueDate: "2022-12-31" },
  },
  submissions: [
    {
      period: "2022-H1",
      place: "KZ",
      activities: {
        ...trainings("2022-03-14", [9, 15, 21]),
        ...campaign("Radio spots for people who look for work abroad", 40, 30_000),
        ...law("drafted"),
        ...assistance(24, 31),
      },
    },
    {
      period: "2022-H1",
      place: "KG",
      activities: { ...trainings("2022-04-04", [6, 12, 18]), ...campaign("Radio plays in bus stations", 25, 18_500) },
    },
    {
      period: "2022-H2",
      place: "KZ",
      activities: {
        ...trainings("2022-10-10", [11, 17, 16]),
        ...campaign("Call-in programmes on recruiters", 30, 27_300),
        ...law("submitted"),
        ...assistance(28, 26),
      },
    },
    {
      period: "2022-H2",
      place: "KG",
      activities: { ...trainings("2022-09-19", [8, 13, 23]) },
    },
    {
      period: "2023-H1",
      place: "KZ",
      activities: {
        ...trainings("2023-02-20", [10, 14, 19]),
        ...campaign("Spots before the season of work abroad", 60, 41_000),
        ...law("adopted"),
        ...assistance(33, 22),
      },
      narrative: {
        language: "ru",
        answers: {
          achievements: "Пример: закон о защите свидетелей принят. Тренинги прошли и в областных судах.",
          challenges: "Пример: слушателей радио трудно опросить, охват известен только приблизительно.",
          participation: "Пример: женщины из приютов сказали, какие темы нужны сотрудникам; программа изменена.",
        },
      },
    },
    {
      period: "2023-H1",
      place: "KG",
      activities: { ...trainings("2023-05-15", [7, 16, 20]) },
      narrative: {
        language: "ru",
        answers: {
          challenges: "Пример: весной дороги в горных районах были закрыты, и тренинг для полиции перенесли на май.",
          "next-steps": "Пример: тренинги для сотрудников приютов в областных центрах.",
        },
      },
    },
  ],
  narratives: [
    {
      grant: "usaid-2022",
      period: "2023-H1",
      narrative: {
        language: "en",
        answers: {
          "overall-performance":
            "Example: the work went on as planned in both countries. Trainings reached courts outside the capitals for the first time.",
          changes: "Example: money was moved from campaigns to staff; see the revised budget.",
          risks: "Example: drivers of the bus stations’ programme changed, and broadcasts stopped for a month.",
          lessons: "Example: trainings before the season of work abroad are better attended than those after it.",
          "value-for-money": "Example: trainings in the rooms of courts cost nothing but travel.",
        },
      },
    },
  ],
  amendments: {
    "no-cost": {
      grant: "norway-2022",
      terms: {
        kind: "noCostExtension",
        date: "2023-06-15",
        endsOn: "2024-06-30",
        reason: "Example: trainings of the first year were late",
      },
    },
  },
  releases: ["2022-H1", "2022-H2", "2023-H1"].flatMap((period) => all.map((grant) => ({ grant, period }))),
};
