import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { beforeAll, expect, test } from "vitest";
import { Change } from "../../shared/api/change.ts";
import { addDays } from "../../shared/calendar/calendar.ts";
import { surely } from "../examples/client.ts";
import donors from "../examples/donors.json" with { type: "json" };
import people from "../examples/people.json" with { type: "json" };
import { database } from "../support/database.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker({ clock: "2020-12-31T12:00:00Z" });
const send = async (who: string, request: string, options: object = { body: {} }) =>
  surely(await own.as(who))(request, options);

/** A quarter of a place is handed in as nothing to report: what is reported is no matter here, only when. */
const submission = (place: string, quarter: string) => `/places/${place}/projects/two/submissions/2021-${quarter}`;
async function move(who: string, to: string, place: string, quarter: string, body: object): Promise<void> {
  const { version } = await send(who, `GET ${submission(place, quarter)}`, {});
  await send(who, `PUT ${submission(place, quarter)}/${to}`, { body, seen: version });
}
const submit = (place: "BA" | "TJ", quarter: string) =>
  move(`${place.toLowerCase()}-coordinator`, "submitted", place, quarter, { nothingToReport: true });
const approver = { BA: "ba-approver", TJ: "ca-approver" };
const approve = (place: "BA" | "TJ", quarter: string) => move(approver[place], "approved", place, quarter, {});
const sendBack = (place: "BA" | "TJ", quarter: string) =>
  move(approver[place], "sentBack", place, quarter, { reason: "The May training is missing" });
const release = async (grant: string, period: string) => {
  const report = `/projects/two/grants/${grant}/reports/${period}`;
  const { version } = await send("hq", `GET ${report}/draft`, {});
  await send("hq", `PUT ${report}/released`, { body: {}, seen: version });
};
const extend = async () => {
  const extension = {
    kind: "noCostExtension",
    date: "2021-06-15",
    endsOn: "2021-09-30",
    reason: "Trainings were late",
  };
  await send("hq", "PUT /projects/two/grants/b/amendments/extension", { body: extension });
};

/** What people do in the course of the year, each on a day at noon. */
const happens: Readonly<Record<string, () => Promise<unknown>>> = {
  "2021-04-06": () => submit("BA", "Q1"),
  "2021-04-08": () => approve("BA", "Q1"),
  "2021-04-12": () => release("b", "2021-Q1"),
  "2021-04-20": () => submit("TJ", "Q1"),
  "2021-04-21": () => approve("TJ", "Q1"),
  "2021-06-15": extend,
  "2021-07-05": () => submit("BA", "Q2"),
  "2021-07-07": () => sendBack("BA", "Q2"),
  "2021-07-12": () => submit("BA", "Q2"),
  "2021-07-13": () => approve("BA", "Q2"),
  "2021-07-20": () => release("b", "2021-Q2"),
  "2021-09-02": () => submit("TJ", "Q2"),
  "2021-09-03": () => approve("TJ", "Q2"),
  "2021-09-06": () => release("a", "2021-H1"),
  "2021-10-04": () => submit("BA", "Q3"),
  "2021-10-05": () => submit("TJ", "Q3"),
  "2021-10-06": () => approve("BA", "Q3"),
  "2021-10-07": () => approve("TJ", "Q3"),
  "2021-10-11": () => release("b", "2021-Q3"),
  "2021-12-01": () => release("b", "2021-Q1--2021-Q3"),
};

/** All that comes of it, day by day. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "2021-01-01": ["ba-coordinator ← record BA Q1", "tj-coordinator ← record TJ Q1"],
  "2021-03-24": ["ba-coordinator ← record BA Q1", "tj-coordinator ← record TJ Q1"],
  "2021-04-01": ["ba-coordinator ← submit BA Q1, record BA Q2", "tj-coordinator ← submit TJ Q1, record TJ Q2"],
  "2021-04-07": ["ba-approver ← approve BA Q1"],
  "2021-04-08": ["hq ← A report can be released: draft/two/b/2021-Q1", "tracker drafted b 2021-Q1, ready"],
  "2021-04-09": ["hq ← release b Q1"],
  "2021-04-12": ["hq released b 2021-Q1", "sida ← A report was released to you: report/sida/two/b/2021-Q1/1"],
  "2021-04-21": ["ca-approver ← approve TJ Q1"],
  "2021-06-23": ["ba-coordinator ← record BA Q2", "tj-coordinator ← record TJ Q2"],
  // The machines were down from the first to the third: one mail makes up for it.
  "2021-07-04": ["ba-coordinator ← submit BA Q2, record BA Q3", "tj-coordinator ← submit TJ Q2, record TJ Q3"],
  "2021-07-06": ["ba-approver ← approve BA Q2"],
  "2021-07-08": ["ba-coordinator ← correct BA Q2, record BA Q3"],
  "2021-07-13": [
    "ba-approver ← approve BA Q2",
    "hq ← A report can be released: draft/two/b/2021-Q2",
    "tracker drafted b 2021-Q2, ready",
  ],
  "2021-07-14": ["hq ← release b Q2"],
  "2021-07-20": ["hq released b 2021-Q2", "sida ← A report was released to you: report/sida/two/b/2021-Q2/1"],
  "2021-07-23": ["tj-coordinator ← submit TJ Q2, record TJ Q3"],
  "2021-07-31": ["tj-coordinator ← late submit TJ Q2, record TJ Q3"],
  "2021-08-02": ["tj-coordinator ← late submit TJ Q2, record TJ Q3"],
  "2021-08-07": ["ca-approver ← late submit TJ Q2"],
  "2021-08-09": ["ca-approver ← late submit TJ Q2", "tj-coordinator ← late submit TJ Q2, record TJ Q3"],
  "2021-08-14": ["hq ← late submit TJ Q2"],
  "2021-08-16": [
    "ca-approver ← late submit TJ Q2",
    "hq ← late submit TJ Q2",
    "tj-coordinator ← late submit TJ Q2, record TJ Q3",
  ],
  "2021-08-23": [
    "ca-approver ← late submit TJ Q2",
    "hq ← late submit TJ Q2",
    "tj-coordinator ← late submit TJ Q2, record TJ Q3",
  ],
  // Due, although a place is missing in it. Of the final report as it was before the extension nobody hears.
  "2021-08-29": ["calendar requested a 2021-H1", "tracker drafted a 2021-H1"],
  "2021-08-30": [
    "ca-approver ← late submit TJ Q2",
    "hq ← late release a H1, late submit TJ Q2",
    "tj-coordinator ← late submit TJ Q2, record TJ Q3",
  ],
  "2021-09-03": [
    "ca-approver ← approve TJ Q2",
    "hq ← A report can be released: draft/two/a/2021-H1",
    "tracker drafted a 2021-H1, ready",
  ],
  "2021-09-04": ["hq ← late release a H1"],
  "2021-09-06": [
    "hq ← late release a H1",
    "hq released a 2021-H1",
    "usaid ← A report was released to you: report/usaid/two/a/2021-H1/1",
  ],
  "2021-09-23": ["ba-coordinator ← record BA Q3", "tj-coordinator ← record TJ Q3"],
  "2021-10-01": ["ba-coordinator ← submit BA Q3, record BA Q4", "tj-coordinator ← submit TJ Q3, record TJ Q4"],
  "2021-10-05": ["ba-approver ← approve BA Q3"],
  "2021-10-06": [
    "ca-approver ← approve TJ Q3",
    "hq ← A report can be released: draft/two/b/2021-Q1--2021-Q3",
    "hq ← A report can be released: draft/two/b/2021-Q3",
    "tracker drafted b 2021-Q1--2021-Q3, ready",
    "tracker drafted b 2021-Q3, ready",
  ],
  "2021-10-07": ["hq ← release b Q3, release b Q1--Q3"],
  "2021-10-11": ["hq released b 2021-Q3", "sida ← A report was released to you: report/sida/two/b/2021-Q3/1"],
  "2021-11-22": ["hq ← release b Q1--Q3"],
  "2021-11-30": ["hq ← late release b Q1--Q3"],
  "2021-12-01": [
    "hq released b 2021-Q1--2021-Q3",
    "sida ← A report was released to you: report/sida/two/b/2021-Q1--2021-Q3/1",
  ],
  "2021-12-24": ["ba-coordinator ← record BA Q4", "tj-coordinator ← record TJ Q4"],
};

const project = {
  title: "Two countries",
  places: ["BA", "TJ"],
  startsOn: "2021-01-01",
  endsOn: "2021-12-31",
  frequency: "quarter",
  indicators: [],
  published: [],
  sources: [],
};
const grant = (donor: string, places: string[], endsOn: string, calendar: object) => ({
  donor,
  title: `Grant of ${donor}`,
  reference: null,
  amount: null,
  startsOn: "2021-01-01",
  endsOn,
  places,
  pillars: ["protection"],
  calendar,
  creditRule: "inFull",
});

beforeAll(async () => {
  for (const donor of ["usaid", "sida"] as const) await send("hq", `PUT /donors/${donor}`, { body: donors[donor] });
  for (const { subject, terms } of people)
    if (["ba-coordinator", "ba-approver", "tj-coordinator", "ca-approver", "usaid", "sida"].includes(subject))
      await send("hq", `PUT /people/${subject}`, { body: terms });
  await send("hq", "PUT /projects/two", { body: project });
  const halfYearly = { frequency: "halfYear", dueDays: 60 };
  await send("hq", "PUT /projects/two/grants/a", { body: grant("usaid", ["BA", "TJ"], "2021-12-31", halfYearly) });
  const quarterly = { frequency: "quarter", dueDays: 40, final: { dueDays: 60 } };
  await send("hq", "PUT /projects/two/grants/b", { body: grant("sida", ["BA"], "2021-06-30", quarterly) });
});

const words: Readonly<Record<string, string>> = {
  "Record what is done": "record",
  "Submit what was recorded": "submit",
  "Correct it and submit it again": "correct",
  "Approve it or send it back": "approve",
  "Release the report": "release",
  "Bosnia and Herzegovina": "BA",
  Tajikistan: "TJ",
  "Grant of usaid": "a",
  "Grant of sida": "b",
  "January – March 2021": "Q1",
  "April – June 2021": "Q2",
  "July – September 2021": "Q3",
  "October – December 2021": "Q4",
  "January – June 2021": "H1",
  "January – September 2021": "Q1--Q3",
};
const plain = (text: string) => text.replaceAll(/[\u2009\u202f\u00a0]/g, " ");

/** A mail in a few words: `to TJ coordinator: late submit TJ Q1`. */
function told({ to, subject, text = "" }: { to: string[]; subject: string; text?: string }): string {
  const persona = people.find(({ email }) => email === to.join())?.subject;
  const duties = [...plain(text).matchAll(/^ {2}- (.*?): (.*?), (.*?), (was due|due) /gm)].map(
    ([, what = "", where = "", when = "", due]) =>
      `${due === "due" ? "" : "late "}${words[what]} ${words[where]} ${words[when]}`,
  );
  return `${persona} ← ${duties.length > 0 ? duties.join(", ") : `${subject}: ${/#\/(.*)$/m.exec(text)?.[1]}`}`;
}

/** What became of reports: the history of the project, past the API. */
async function reports(): Promise<[string, string][]> {
  const { name: TableName, endpoint } = own.host.table("Tracker");
  const { Items = [] } = await database(endpoint).send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :change)",
      ExpressionAttributeValues: { ":pk": { S: "PROJECT#two" }, ":change": { S: "CHANGE#" } },
    }),
  );
  return Items.map((item) => Change.parse(unmarshall(item).data))
    .filter(({ type }) => type.startsWith("report."))
    .map(({ at, by, type, detail }) => [
      at,
      `${by} ${type.split(".")[1]} ${detail.grant} ${detail.period}${detail.ready ? ", ready" : ""}`,
    ]);
}

/** Machines are down for three days. */
const down = ["2021-07-01", "2021-07-02", "2021-07-03"];

test("a year with two donors, a place that is late, a submission sent back and an extension", {
  timeout: 300_000,
}, async () => {
  for (let day = "2021-01-01"; day <= "2021-12-31"; day = addDays(day, 1)) {
    own.host.setClock(`${day}T05:00:00Z`);
    const hasNews = expected[day] !== undefined;
    const run = () => own.host.runSchedule("CalendarDaily");
    // On days with news twice, and at once. Whatever came on a day without would show on a later one.
    if (!down.includes(day)) await Promise.all(hasNews ? [run(), run()] : [run()]);
    if (hasNews) await own.settle();
    const step = happens[day];
    if (step === undefined) continue;
    own.host.setClock(`${day}T12:00:00Z`);
    await step();
    await own.settle();
  }
  const mails = own.host.outbox().map((mail): [string, string] => [mail.at, told(mail)]);
  const all = [...(await reports()), ...mails].sort(([a, x], [b, y]) => (`${a}${x}` < `${b}${y}` ? -1 : 1));
  const byDay = Object.groupBy(all, ([at]) => at.slice(0, 10));
  const came = Object.fromEntries(Object.entries(byDay).map(([day, of = []]) => [day, of.map(([, line]) => line)]));
  expect(came).toEqual(expected);
  expect(own.host.deadLetters()).toEqual(expect.objectContaining({ CalendarDeadLetters: [], NotifyDeadLetters: [] }));
});
