import { beforeAll, describe, expect, test } from "vitest";
import { contracts } from "../../shared/api/contracts.ts";
import { roles } from "../../shared/people.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

/** What the matrix says of a role: whatever it asks for, only what is its own, or nothing. */
type Says = "all" | "own" | "none";
/** Operations that nobody has to sign in for are in no role's column: they are tried without a token. */
type Operations = { [A in keyof typeof contracts]: keyof (typeof contracts)[A] }[keyof Omit<
  typeof contracts,
  "everybody"
>];

const everybody = { coordinator: "all", approver: "all", headquarters: "all", donor: "all" } as const;
const countries = { coordinator: "own", approver: "own", headquarters: "all", donor: "none" } as const;
const recording = { coordinator: "own", approver: "none", headquarters: "none", donor: "none" } as const;
const approving = { coordinator: "none", approver: "own", headquarters: "none", donor: "none" } as const;
const portfolio = { coordinator: "none", approver: "none", headquarters: "all", donor: "none" } as const;
const released = { coordinator: "none", approver: "none", headquarters: "all", donor: "own" } as const;

/** Who may do what, stated once more and by hand: an operation without a line here does not compile. */
const matrix = {
  whoAmI: everybody,
  listDuties: { coordinator: "all", approver: "all", headquarters: "all", donor: "none" },
  listKinds: everybody,
  listProjectsOfPlace: countries,
  listSubmissions: countries,
  getSubmission: countries,
  getHistory: countries,
  recordActivity: recording,
  removeActivity: recording,
  submit: recording,
  approve: approving,
  sendBack: approving,
  reopen: portfolio,
  comment: { coordinator: "own", approver: "own", headquarters: "all", donor: "none" },
  getNarrative: countries,
  putNarrative: recording,
  putPeriod: portfolio,
  getReportNarrative: portfolio,
  putReportNarrative: portfolio,
  putTemplate: portfolio,
  listTemplates: portfolio,
  putDonor: portfolio,
  listDonors: portfolio,
  putProgramme: portfolio,
  listProgrammes: portfolio,
  putCountry: portfolio,
  listCountries: portfolio,
  listIndicators: portfolio,
  putProject: portfolio,
  getProject: portfolio,
  listProjects: portfolio,
  putGrant: portfolio,
  getGrant: portfolio,
  putAmendment: portfolio,
  putTransaction: portfolio,
  putRateSource: portfolio,
  listRateSources: portfolio,
  importRates: portfolio,
  getRates: portfolio,
  putFunding: portfolio,
  listFunding: portfolio,
  importFunding: portfolio,
  getFunding: portfolio,
  putPublisher: portfolio,
  getPublisher: portfolio,
  projectAsIati: portfolio,
  importIati: portfolio,
  portfolioAsIati: portfolio,
  putPerson: portfolio,
  removePerson: portfolio,
  listPeople: portfolio,
  requestReport: portfolio,
  getDraft: portfolio,
  previewDraft: portfolio,
  explainNumber: portfolio,
  whereActivityCounts: portfolio,
  release: portfolio,
  listOpens: portfolio,
  getTotals: portfolio,
  getWorkbook: countries,
  checkWorkbook: recording,
  markWorkbook: recording,
  applyWorkbook: recording,
  getAppliedWorkbook: countries,
  getTable: countries,
  checkTable: recording,
  applyTable: recording,
  listReports: released,
  reportAsJson: released,
  reportAsHtml: released,
  reportAsPdf: released,
  reportAsXlsx: released,
  reportAsCsv: released,
  reportAsIati: released,
} as const satisfies Record<Operations, Record<(typeof roles)[number], Says>>;

const personas = {
  coordinator: "ba-coordinator",
  approver: "ba-approver",
  headquarters: "hq",
  donor: "usaid",
} as const;
const paths = {
  own: { place: "BA", donor: "usaid" },
  other: { place: "KZ", donor: "sida" },
} as const;
const rest = {
  project: "none",
  period: "2020-H1",
  activity: "a",
  comment: "c",
  grant: "g",
  revision: "1",
  version: "1",
  kind: "training",
  programme: "p",
  country: "BA",
  transaction: "t",
  subject: "nobody",
  source: "s",
  amendment: "a",
  funding: "f",
  template: "t",
};

const own = tracker();
beforeAll(() => enterExamples(own, []));

/** What the API decided, whatever came of the operation after that. */
function decided({ status, body }: { status: number; body: { detail?: string } | undefined }): string {
  if (status === 403 && /^the role/.test(body?.detail ?? "")) return "forbidden";
  if (status === 404 && /nothing that you may see/.test(body?.detail ?? "")) return "hidden";
  return "reached";
}

const expected = (says: Says, whose: "own" | "other"): string => {
  if (says === "none") return "forbidden";
  return says === "all" || whose === "own" ? "reached" : "hidden";
};

const { everybody: open, ...closed } = contracts;
const operations = Object.values(closed).flatMap((contract) => Object.entries(contract));
const filled = (route: string, whose: "own" | "other" = "own"): string => {
  const values: Record<string, string> = { ...rest, ...paths[whose] };
  return route.replace(/\{(\w+)\}/g, (_: string, parameter: string) => values[parameter] ?? parameter);
};

describe.each(operations)("%s", (name, { route }) => {
  test.each(roles.flatMap((role) => (["own", "other"] as const).map((whose) => [role, whose] as const)))(
    "by a %s on %s place or donor",
    async (role, whose) => {
      const request = filled(route, whose);
      const send = await own.as(personas[role]);
      // Nothing is sent along, so that a write which is reached still changes nothing.
      const answer = await send(request);
      expect(decided(answer)).toBe(expected(matrix[name as Operations][role], whose));
    },
  );
});

describe("without signing in", () => {
  const ask = (route: string) => {
    const [method = "GET", path = "/"] = filled(route).split(" ");
    return fetch(`${own.host.apiUrl.replace(/\/$/, "")}${path}`, { method });
  };

  test.each(operations)("%s is not reached", async (_name, { route }) => {
    expect((await ask(route)).status).toBe(401);
  });

  test.each(Object.entries(open))("%s is, and says nothing of what exists", async (_name, { route }) => {
    const answer = await ask(route);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(/usaid|bih-2019|BA/);
  });
});
