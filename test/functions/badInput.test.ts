import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { database } from "../support/database.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
const of = (period: string, place = "BA") => `/places/${place}/projects/bih-2019/submissions/${period}`;
const training = { kind: "training", title: "Training of judges", pillar: "prosecution", grants: ["usaid-2019"] };
const people = (count: unknown) => ({ ...training, participants: [{ profession: "judge", sex: "female", count }] });

beforeAll(async () => {
  await enterExamples(own, [bosniaHerzegovina2019]);
  const send = surely(await own.as("ba-coordinator"));
  await send(`PUT ${of("2021-H2")}/activities/there`, { body: training });
});

/** Everything in the three tables, as text, but for what happens by itself. */
async function everything(): Promise<string> {
  const tables = ["Tracker", "Reports", "People"].map(async (table) => {
    const { name, endpoint } = own.host.table(table);
    return (await database(endpoint).send(new ScanCommand({ TableName: name }))).Items;
  });
  return JSON.stringify(await Promise.all(tables));
}

type Case = [
  says: string,
  persona: string,
  request: string,
  options: object,
  status: number,
  problems: [path: string, code: string][],
];

const path = `PUT ${of("2021-H2")}/activities/new`;
const cases: Case[] = [
  [
    "an unknown field",
    "ba-coordinator",
    path,
    { body: { ...training, victimName: "x" } },
    422,
    [["victimName", "unknownField"]],
  ],
  [
    "a field of an object's making",
    "ba-coordinator",
    path,
    { body: JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(training).slice(1)}`) },
    422,
    [["__proto__", "unknownField"]],
  ],
  [
    "an unknown kind",
    "ba-coordinator",
    path,
    { body: { ...training, kind: "party" } },
    422,
    [["kind", "invalid_union"]],
  ],
  [
    "everything that is wrong at once",
    "ba-coordinator",
    path,
    { body: { ...people(-1), title: "", pillar: "x" } },
    422,
    [
      ["title", "too_small"],
      ["pillar", "invalid_value"],
      ["participants.0.count", "too_small"],
    ],
  ],
  ["half a person", "ba-coordinator", path, { body: people(1.5) }, 422, [["participants.0.count", "invalid_type"]]],
  ["a count as text", "ba-coordinator", path, { body: people("12") }, 422, [["participants.0.count", "invalid_type"]]],
  [
    "an enormous count",
    "ba-coordinator",
    path,
    { body: people(20_000_000) },
    422,
    [["participants.0.count", "too_big"]],
  ],
  [
    "a score too small to keep",
    "ba-coordinator",
    path,
    { body: { ...training, testScores: { before: 5e-324, after: 50 } } },
    422,
    [["testScores.before", "invalid"]],
  ],
  [
    "an e-mail address in a text",
    "ba-coordinator",
    path,
    { body: { ...training, note: "someone@example.org" } },
    422,
    [["note", "personalData"]],
  ],
  [
    "a grant of another project",
    "ba-coordinator",
    path,
    { body: { ...training, grants: ["usaid-2003"] } },
    422,
    [["grants.0", "unknownGrant"]],
  ],
  [
    "an end before its beginning",
    "ba-coordinator",
    path,
    { body: { ...training, startsOn: "2021-08-02", endsOn: "2021-08-01" } },
    422,
    [["endsOn", "invalid"]],
  ],
  [
    "a day that does not exist",
    "ba-coordinator",
    path,
    { body: { ...training, startsOn: "2021-02-30" } },
    422,
    [["startsOn", "invalid_format"]],
  ],
  [
    "an id that is a path",
    "ba-coordinator",
    `PUT ${of("2021-H2")}/activities/a%23b`,
    { body: training },
    422,
    [["path.activity", "invalid_format"]],
  ],
  ["a period of another length", "ba-coordinator", `GET ${of("2021-Q3")}`, {}, 404, []],
  ["a period that is none", "ba-coordinator", `GET ${of("2021-H9")}`, {}, 422, [["path.period", "invalid_format"]]],
  [
    "a change of what it did not see",
    "ba-coordinator",
    `PUT ${of("2021-H2")}/activities/there`,
    { body: { ...training, title: "Another" } },
    412,
    [["If-Match", "stale"]],
  ],
  [
    "a change of an old version",
    "ba-coordinator",
    `PUT ${of("2021-H2")}/activities/there`,
    { body: { ...training, title: "Another" }, seen: 7 },
    412,
    [["If-Match", "stale"]],
  ],
  [
    "a move without a version",
    "ba-coordinator",
    `PUT ${of("2021-H2")}/submitted`,
    { body: {} },
    428,
    [["If-Match", "required"]],
  ],
  [
    "a move of an old version",
    "ba-coordinator",
    `PUT ${of("2021-H2")}/submitted`,
    { body: {}, seen: 0 },
    412,
    [["If-Match", "stale"]],
  ],
  [
    "recording in what is approved",
    "ba-coordinator",
    `PUT ${of("2020-H1")}/activities/late`,
    { body: training },
    409,
    [["state", "wrongState"]],
  ],
  [
    "approving a draft",
    "ba-approver",
    `PUT ${of("2021-H2")}/approved`,
    { body: {}, seen: 1 },
    409,
    [["state", "wrongState"]],
  ],
  [
    "sending back without a reason",
    "ba-approver",
    `PUT ${of("2021-H2")}/sentBack`,
    { body: {}, seen: 1 },
    422,
    [["reason", "required"]],
  ],
  ["another country", "ba-coordinator", `PUT ${of("2021-H2", "KZ")}/activities/new`, { body: training }, 404, []],
  ["another donor's report", "sida", "GET /donors/usaid/reports/bih-2019/usaid-2019/2020-H1/1/json", {}, 404, []],
  ["a donor in a country", "usaid", `GET ${of("2020-H1")}`, {}, 403, []],
  ["a coordinator at headquarters", "ba-coordinator", "PUT /donors/mine", { body: { name: "Mine" } }, 403, []],
  [
    "a project that ends before it starts",
    "hq",
    "PUT /projects/odd",
    { body: { ...bosniaHerzegovina2019.project, endsOn: "2018-01-01" } },
    422,
    [["endsOn", "invalid"]],
  ],
  [
    "a measure that nothing counts",
    "hq",
    "PUT /projects/odd",
    {
      body: {
        ...bosniaHerzegovina2019.project,
        indicators: [{ ...bosniaHerzegovina2019.project.indicators[0], measure: "training.smiles" }],
      },
    },
    422,
    [["indicators.0.measure", "invalid"]],
  ],
  [
    "a grant outside its project",
    "hq",
    "PUT /projects/bih-2019/grants/odd",
    { body: { ...bosniaHerzegovina2019.grants["usaid-2019"], places: ["BA", "KZ"], endsOn: "2030-01-01" } },
    422,
    [
      ["places.1", "notInProject"],
      ["startsOn", "outsideProject"],
    ],
  ],
  [
    "a currency that is none",
    "hq",
    "PUT /projects/bih-2019/transactions/odd",
    {
      body: { grant: "usaid-2019", type: "expenditure", money: { minor: 1, currency: "XXQ" }, valueDate: "2020-01-01" },
    },
    422,
    [["money.currency", "invalid"]],
  ],
  [
    "a range that goes backward",
    "hq",
    "GET /totals?measure=hotline.calls&from=2021&to=2020",
    {},
    422,
    [["query.to", "range"]],
  ],
  [
    "a question with an unknown part",
    "hq",
    "GET /totals?measure=hotline.calls&from=2020&to=2020&secret=1",
    {},
    422,
    [["query.secret", "unknownField"]],
  ],
  [
    "releasing a second time without a reason",
    "hq",
    "PUT /projects/bih-2019/grants/usaid-2019/reports/2021-H2/released",
    { body: {}, seen: 1 },
    404,
    [],
  ],
];

describe("is refused in words, with nothing written and nothing given away", () => {
  test.each(cases)("%s", async (_says, persona, request, options, status, problems) => {
    await own.settle();
    const before = await everything();
    const answer = await (await own.as(persona))(request, options);
    expect(answer.body).toMatchObject({ type: "about:blank", status });
    expect(answer.body.problems.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual(
      problems,
    );
    expect(answer.text).not.toMatch(/arn:|dynamodb|SUBMISSION#|PROJECT#|\.mjs|node:|Tracker-|stack/i);
    expect(await everything()).toBe(before);
  });

  test("a body that is not JSON, and one that is too long", async () => {
    const { access_token } = await fetch(`${own.host.hostUrl}/personas/ba-coordinator/token`, { method: "POST" }).then(
      (answer) => answer.json() as Promise<{ access_token: string }>,
    );
    const put = (body: string) =>
      fetch(`${own.host.apiUrl.replace(/\/$/, "")}${of("2021-H2")}/activities/new`, {
        method: "PUT",
        headers: { authorization: `Bearer ${access_token}` },
        body,
      });
    const broken = await put('{"kind":');
    expect(broken.status).toBe(400);
    expect(broken.headers.get("content-type")).toBe("application/problem+json");
    expect(await broken.json()).toMatchObject({ problems: [{ code: "notJson" }] });
    expect((await put(`"${"x".repeat(200_000)}"`)).status).toBe(422);
  });

  test("somebody whom nobody gave a role", async () => {
    const token = await own.host.token("nobody");
    const answer = await fetch(`${own.host.apiUrl.replace(/\/$/, "")}/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("nobody has said yet who nobody is") });
  });
});
