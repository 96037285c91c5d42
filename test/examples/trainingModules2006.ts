import type { Example } from "./example.ts";

const places = ["AN", "JM", "ZA", "ID", "KH", "SR"];
const year = { startsOn: "2006-01-01", endsOn: "2006-12-31" };

/** Modules for trainings, tried out in six countries. How many people took part is not published. */
export const trainingModules2006: Example = {
  id: "training-modules-2006",
  coordinator: "modules-coordinator",
  approver: "modules-approver",
  project: {
    title: "Counter-Trafficking Training Modules",
    places,
    ...year,
    frequency: "year",
    indicators: [
      {
        id: "pilot-trainings",
        version: 1,
        title: "Pilot trainings held",
        definition: "Trainings at which a module was tried out with the people it is for.",
        level: "output",
        measure: "training.events",
        where: {},
        baseline: { value: null, reason: "The modules were new" },
        targets: [{ by: "2006-12-31", value: 6, illustrative: true }],
      },
      {
        id: "people-trained",
        version: 1,
        title: "People who took part in pilot trainings",
        definition:
          "Victim service providers, law enforcement officers, media, advocacy groups, legislators and policy advisors in government agencies.",
        level: "output",
        measure: "training.participants",
        where: {},
        baseline: { value: null, reason: "The modules were new" },
        targets: [],
      },
    ],
    published: [
      {
        says: "Contribution of PRM to counter-trafficking work of IOM",
        value: 30_000_000,
        unit: "US dollars",
        qualifier: "about",
        since: "1998",
        asOf: "2006",
        source: "Announcement of the training modules, 2006",
      },
      {
        says: "Counter-trafficking projects under way, in about 70 countries",
        value: 150,
        unit: "projects",
        qualifier: "atLeast",
        since: null,
        asOf: "2006",
        source: "Announcement of the training modules, 2006",
      },
      {
        says: "Persons directly assisted to date",
        value: 10_000,
        unit: "people",
        qualifier: "atLeast",
        since: null,
        asOf: "2006",
        source: "Announcement of the training modules, 2006",
      },
    ],
    sources: ["Announcement of the training modules, 2006"],
    note: "The dates and the target of one training a country are illustrative. AN is the Netherlands Antilles, withdrawn from ISO 3166-1 in 2010.",
  },
  grants: {
    "prm-2006": {
      donor: "us-state",
      title: "Counter-trafficking training modules (PRM)",
      reference: null,
      amount: null,
      ...year,
      places,
      pillars: ["prevention", "protection", "prosecution"],
      calendar: { frequency: "year", dueDays: 90 },
      creditRule: "inFull",
      note: "The source does not give the amount.",
    },
  },
  transactions: {},
  submissions: places.map((place) => ({
    period: "2006",
    place,
    activities: {
      pilot: { kind: "training", title: "Pilot training on the modules", pillar: "prevention", grants: ["prm-2006"] },
    },
    explanations: [
      {
        path: "activities.pilot",
        code: "nothingCounted",
        text: "The source does not say how many people took part",
      },
    ],
  })),
  releases: [{ grant: "prm-2006", period: "2006" }],
};
