import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeXlsx } from "../../../functions/spreadsheet/writeXlsx.ts";
import { bundleOf } from "../../../infra/bundle.ts";
import { Activity } from "../../../shared/activities/activity.ts";
import { kinds } from "../../../shared/activities/kinds.ts";
import { about } from "../../../shared/workbook/about.ts";
import { layoutOf } from "../../../shared/workbook/layoutOf.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { type Send, surely } from "../../examples/client.ts";
import { database } from "../../support/database.ts";
import { enterExamples } from "../../support/enterExamples.ts";
import { tracker } from "../../support/tracker.ts";
import { writeUnits } from "../../support/writeUnits.ts";

const own = tracker();
const folder = mkdtempSync(join(tmpdir(), "tracker-large-"));
let coordinator: Send;
beforeAll(async () => {
  await enterExamples(own, [{ ...bosniaHerzegovina2019, submissions: [], releases: [] }]);
  coordinator = await own.as("ba-coordinator");
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (period: string) => `/places/BA/projects/bih-2019/submissions/${period}`;
const activities = Array.from({ length: 5_000 }, (_, index) => ({
  id: `t-${index}`,
  activity: Activity.parse({
    kind: "training",
    title: `Training ${index} of first responders in municipality ${(index * 7919) % 143}`,
    pillar: "prosecution",
    grants: index % 2 ? ["usaid-2019"] : ["usaid-2019", "us-state-2019"],
    topic: `Proactive identification of potential victims, session ${index % 17}`,
    note: createHash("sha256").update(String(index)).digest("hex").replaceAll(/\d/g, " "),
    startsOn: `2020-0${1 + (index % 6)}-1${index % 10}`,
    participants: (["female", "male"] as const).map((sex, part) => ({
      profession: "police",
      sex,
      count: (index * 31 + part * 17) % 60,
    })),
  }),
}));

async function workbookOf(period: string, of = activities): Promise<Uint8Array> {
  const layouts = kinds.map(layoutOf);
  const id = { project: "bih-2019", place: "BA", period };
  return writeXlsx([...layouts.map((layout) => sheetOf(layout, of)), about(id, 0)], { layouts, grants: [] });
}

/** Everything that stands in a submission's partition, in the units in which DynamoDB counts what a transaction writes. */
async function written(period: string): Promise<{ units: number; items: number }> {
  const { name, endpoint } = own.host.table("Tracker");
  let [units, items] = [0, 0];
  let ExclusiveStartKey: Record<string, never> | undefined;
  do {
    const page = await database(endpoint).send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: `SUBMISSION#bih-2019#${period}#BA` } },
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    for (const item of page.Items ?? []) {
      units += writeUnits(item);
      items++;
    }
    ExclusiveStartKey = page.LastEvaluatedKey as never;
  } while (ExclusiveStartKey);
  return { units, items };
}

test("5,000 activities: checked and applied in seconds, all or nothing, for a fraction of a write unit each", {
  timeout: 120_000,
}, async () => {
  const body = await workbookOf("2020-H1");
  const timed = async (request: string, options: object) => {
    const start = performance.now();
    const answer = await surely(coordinator)(request, options);
    return { ...answer, seconds: (performance.now() - start) / 1000 };
  };
  const checked = await timed(`PUT ${path("2020-H1")}/workbook/check`, { body });
  expect(checked.body.problems).toEqual([]);
  expect(checked.body.counts).toEqual({ added: 5_000, changed: 0, removed: 0, unchanged: 0 });
  const done = await timed(`PUT ${path("2020-H1")}/workbook`, { body, seen: 0 });
  expect(done.version).toBe(1);
  const again = await timed(`PUT ${path("2020-H1")}/workbook`, { body, seen: 1 });
  expect(again.body).toEqual({ version: 1, counts: { added: 0, changed: 0, removed: 0, unchanged: 5_000 } });
  const downloaded = await timed(`GET ${path("2020-H1")}/workbook`, {});
  // One change and the batch in this partition, and the submission itself: 2 units.
  const { units, items } = await written("2020-H1");
  const perActivity = (units + 2) / 5_000;
  const alone = await called(eventOf("2020-H1", "/check", body), forever);
  const megabytes = Number(/peak (\d+)/.exec(alone)?.[1]);
  const seconds = { check: checked.seconds, apply: done.seconds, again: again.seconds, download: downloaded.seconds };
  process.stdout.write(
    `${JSON.stringify({ file: body.length, seconds, checkMegabytes: megabytes, unitsPerActivity: perActivity })}\n`,
  );
  expect(items).toBe(Math.ceil(units / 800) + 1);
  expect(megabytes).toBeLessThan(1024);
  expect(perActivity).toBeLessThan(2.5);
  for (const { seconds } of [checked, done]) expect(seconds).toBeLessThan(25);
  const { body: now } = await surely(coordinator)(`GET ${path("2020-H1")}`);
  expect(now.activities.map(({ activity }: { activity: Activity }) => activity)).toEqual(
    [...activities].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ activity }) => activity),
  );
});

/** A request as API Gateway hands it over, in a file. */
function eventOf(period: string, of: "" | "/check", body: Uint8Array): string {
  const file = join(folder, `${period}${of.replace("/", "-")}.json`);
  const event = {
    routeKey: `PUT /places/{place}/projects/{project}/submissions/{period}/workbook${of}`,
    pathParameters: { place: "BA", project: "bih-2019", period },
    headers: { "if-match": '"0"' },
    requestContext: { requestId: "r", authorizer: { jwt: { claims: { sub: "ba-coordinator", token_use: "access" } } } },
    body: Buffer.from(body).toString("base64"),
    isBase64Encoded: true,
  };
  writeFileSync(file, JSON.stringify(event));
  return file;
}

/** Longer than any call takes. */
const forever = 100_000;

/** Calls the function in a process of its own, killed after so many milliseconds of the call. Answers what it still said. */
function called(event: string, killAfter: number): Promise<string> {
  const { name: TRACKER, endpoint } = own.host.table("Tracker");
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, "../../support/callAlone.ts"),
      pathToFileURL(join(bundleOf("workbooks"), "index.mjs")).href,
      event,
    ],
    {
      env: {
        TRACKER,
        PEOPLE: own.host.table("People").name,
        AWS_ENDPOINT_URL: endpoint,
        AWS_REGION: "local",
        AWS_ACCESS_KEY_ID: "local",
        AWS_SECRET_ACCESS_KEY: "local",
      },
    },
  );
  return new Promise((resolve) => {
    let said = "";
    child.stdout.on("data", (text) => {
      if (said === "") setTimeout(() => child.kill("SIGKILL"), killAfter);
      said += text;
    });
    child.once("close", () => resolve(said));
  });
}

test("killed in the middle: everything or nothing, and uploaded again it is as if nothing had happened", {
  timeout: 180_000,
}, async () => {
  const some = activities.slice(0, 1_500);
  const body = await workbookOf("2020-H2", some);
  const event = eventOf("2020-H2", "", body);
  const outcomes = new Set<string>();
  // Later each time, until one gets through.
  for (let killAfter = 40; ; killAfter = Math.ceil(killAfter * 1.5)) {
    const said = await called(event, killAfter);
    const { version, body: now } = await surely(coordinator)(`GET ${path("2020-H2")}`);
    expect([0, 1]).toContain(version);
    expect(now.activities).toHaveLength(version === 1 ? 1_500 : 0);
    expect((await written("2020-H2")).items).toBe(version === 1 ? 2 : 0);
    outcomes.add(`${version === 1 ? "all" : "nothing"}`);
    if (said.includes("200")) break;
  }
  expect([...outcomes]).toEqual(["nothing", "all"]);
  const again = await surely(coordinator)(`PUT ${path("2020-H2")}/workbook`, { body, seen: 0 });
  expect(again.body).toEqual({ version: 1, counts: { added: 0, changed: 0, removed: 0, unchanged: 1_500 } });
  expect((await surely(coordinator)(`GET ${path("2020-H2")}/history`)).body.changes).toHaveLength(1);
});
