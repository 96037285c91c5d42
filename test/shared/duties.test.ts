import { describe, expect, test } from "vitest";
import { remindedOn } from "../../shared/duties/chain.ts";
import { digest } from "../../shared/duties/digest.ts";
import { dutiesOf, type ProjectFacts } from "../../shared/duties/dutiesOf.ts";
import type { Duty } from "../../shared/duties/duty.ts";
import type { Grant } from "../../shared/grants.ts";
import type { Person } from "../../shared/people.ts";
import type { Project } from "../../shared/projects.ts";
import type { ReportState } from "../../shared/reportState.ts";
import { emptySubmission, type Submission } from "../../shared/submission.ts";

const project = {
  id: "p",
  title: "A project",
  places: ["BA"],
  startsOn: "2020-01-01",
  endsOn: "2020-12-31",
  frequency: "quarter",
} as Project;
const grant = {
  id: "g",
  donor: "d",
  startsOn: "2020-02-01",
  endsOn: "2020-12-31",
  places: ["BA"],
  calendar: { frequency: "halfYear", dueDays: 60 },
} as Grant;
const facts = (more: Partial<ProjectFacts> = {}): ProjectFacts => ({
  project,
  grants: [grant],
  amendments: [],
  submissions: [],
  periods: [],
  reports: [],
  ...more,
});
const submission = (state: Submission["state"], since?: string): Submission => ({
  ...emptySubmission({ project: "p", period: "2020-Q1", place: "BA" }),
  state,
  ...(since && { since }),
});
const says = (duties: readonly Duty[]) =>
  duties.map(({ what, period, from, due }) => `${what} ${period} from ${from} until ${due}`);
const q1 = (today: string, more?: Partial<ProjectFacts>) =>
  says(dutiesOf(facts(more), today)).filter((line) => line.includes("2020-Q1 "));

describe("what a place owes for a quarter (the donor gives 60 days: half of them to submit, three quarters to approve)", () => {
  test.each<[string, string, Partial<ProjectFacts>, string[]]>([
    ["nothing before the grant begins", "2020-01-31", {}, []],
    ["to record while the quarter runs", "2020-02-01", {}, ["record 2020-Q1 from 2020-02-01 until 2020-03-31"]],
    ["to submit when it is over", "2020-04-01", {}, ["submit 2020-Q1 from 2020-04-01 until 2020-04-30"]],
    ["to submit as long as nobody did", "2025-01-01", {}, ["submit 2020-Q1 from 2020-04-01 until 2020-04-30"]],
    [
      "to approve what was submitted",
      "2020-04-20",
      { submissions: [submission("submitted", "2020-04-20")] },
      ["approve 2020-Q1 from 2020-04-20 until 2020-05-15"],
    ],
    [
      "to approve within a week what was submitted late",
      "2020-06-01",
      { submissions: [submission("submitted", "2020-06-01")] },
      ["approve 2020-Q1 from 2020-06-01 until 2020-06-08"],
    ],
    [
      "to correct what was sent back",
      "2020-05-12",
      { submissions: [submission("sentBack", "2020-05-12")] },
      ["correct 2020-Q1 from 2020-05-12 until 2020-05-19"],
    ],
    [
      "to correct what was reopened a year later",
      "2021-05-12",
      { submissions: [submission("reopened", "2021-05-12")] },
      ["correct 2020-Q1 from 2021-05-12 until 2021-05-19"],
    ],
    ["nothing once it is approved", "2020-05-12", { submissions: [submission("approved", "2020-05-12")] }, []],
    [
      "nothing when the period was closed for it",
      "2020-05-12",
      { periods: [{ project: "p", period: "2020-Q1", state: "closed", except: [], reason: "Over" }] },
      [],
    ],
    ["nothing when no grant pays for it", "2020-05-12", { grants: [{ ...grant, places: ["TJ"] }] }, []],
    [
      "to submit at the pace of the strictest donor",
      "2020-04-15",
      { grants: [grant, { ...grant, id: "h", calendar: { frequency: "quarter", dueDays: 20 } }] },
      ["submit 2020-Q1 from 2020-04-01 until 2020-04-10"],
    ],
  ])("%s", (_, today, more, expected) => {
    expect(q1(today, more)).toEqual(expected);
  });
});

describe("what headquarters owes for a report", () => {
  const drafted = (on: string, ready: boolean): ReportState => ({
    state: "drafted",
    grant: "g",
    period: "2020-H1",
    on,
    ready,
  });
  const h1 = (today: string, ...reports: ReportState[]) =>
    says(dutiesOf(facts({ reports }), today)).filter((line) => line.startsWith("release"));
  test.each<[string, string, ReportState[], string[]]>([
    ["nothing while places are missing and it is not due", "2020-08-28", [drafted("2020-07-01", false)], []],
    [
      "to release it when all is approved",
      "2020-07-20",
      [drafted("2020-07-20", true)],
      ["release 2020-H1 from 2020-07-20 until 2020-08-29"],
    ],
    ["nothing before its period is over", "2020-06-30", [drafted("2020-06-01", true)], []],
    ["to release it on its day in any case", "2020-08-29", [], ["release 2020-H1 from 2020-08-29 until 2020-08-29"]],
    [
      "nothing once it is released",
      "2020-09-30",
      [
        drafted("2020-07-20", true),
        { state: "released", grant: "g", period: "2020-H1", on: "2020-08-01", revision: 1, draft: 7 },
      ],
      [],
    ],
  ])("%s", (_, today, reports, expected) => {
    expect(h1(today, ...reports)).toEqual(expected);
  });
});

describe("reminders", () => {
  const duty: Duty = {
    what: "submit",
    project: "p",
    title: "A project",
    period: "2020-Q1",
    place: "BA",
    from: "2020-04-01",
    due: "2020-04-30",
  };
  const coordinator: Person = { subject: "c", role: "coordinator", office: "Coordinator", places: ["BA"] };
  const elsewhere: Person = { ...coordinator, subject: "e", places: ["TJ"] };
  const told = (person: Person, last: string | undefined, today: string, duties = [duty]) =>
    digest(person, duties, last, today)?.length;

  test("go up the chain: who owes it, the approver after a week, headquarters after two", () => {
    const first = (role: Person["role"], many: number) => remindedOn(duty, role).slice(0, many);
    expect(first("coordinator", 5)).toEqual(["2020-04-01", "2020-04-23", "2020-05-01", "2020-05-04", "2020-05-11"]);
    expect(first("approver", 3)).toEqual(["2020-05-08", "2020-05-11", "2020-05-18"]);
    expect(first("headquarters", 2)).toEqual(["2020-05-15", "2020-05-18"]);
    expect(remindedOn(duty, "donor")).toEqual([]);
  });

  test("come on their day, and not again on a day without news", () => {
    expect(told(coordinator, "2020-01-01", "2020-04-01")).toBe(1);
    expect(told(coordinator, "2020-04-01", "2020-04-01")).toBeUndefined();
    expect(told(coordinator, "2020-04-01", "2020-04-22")).toBeUndefined();
    expect(told(elsewhere, undefined, "2020-04-23")).toBeUndefined();
  });

  test("of days on which nobody looked are made up for by one", () => {
    expect(told(coordinator, "2020-04-01", "2020-05-20")).toBe(1);
    expect(told(coordinator, "2020-05-20", "2020-05-21")).toBeUndefined();
  });

  test("end after twelve Mondays; the duty stays on the list", () => {
    expect(remindedOn(duty, "coordinator").at(-1)).toBe("2020-07-20");
  });

  test("a duty that arises during a day is told the day after, and only once", () => {
    const approve: Duty = { ...duty, what: "approve", from: "2020-04-25", due: "2020-05-02" };
    const approver: Person = { ...coordinator, role: "approver" };
    expect(told(approver, "2020-01-01", "2020-04-25", [approve])).toBeUndefined();
    expect(told(approver, "2020-01-01", "2020-04-26", [approve])).toBe(1);
    expect(remindedOn(approve, "approver").slice(0, 2)).toEqual(["2020-04-26", "2020-05-03"]);
  });
});
