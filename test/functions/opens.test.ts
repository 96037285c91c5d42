import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { isAllowed } from "../../local/iam/isAllowed.ts";
import { statementsOf } from "../../local/iam/statement.ts";
import { keys } from "../../shared/keys.ts";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { startTracker, type Tracker, tracker } from "../support/tracker.ts";

const released = "/donors/usaid/reports/bih-2019/usaid-2019/2020-H1";
const opens = "GET /projects/bih-2019/grants/usaid-2019/reports/2020-H1/opens";
const clock = "2022-09-01T09:00:00Z";

const own = tracker({ clock });
beforeAll(() => enterExamples(own, [bosniaHerzegovina2019]));

describe("who opened a released report", () => {
  test("is kept with revision, format and time, and headquarters reads it", async () => {
    const [usaid, sida, hq] = await Promise.all(["usaid", "sida", "hq"].map((who) => own.as(who)));
    expect((await hq?.(opens))?.body.opens).toEqual([]);
    await usaid?.(`GET ${released}/latest/json`);
    own.host.setClock("2022-09-02T10:30:00Z");
    await usaid?.(`GET ${released}/1/html`);
    await usaid?.(`GET ${released}/7/html`);
    await sida?.(`GET ${released}/1/html`);
    const who = { revision: 1, by: "usaid", office: "Donor desk, USAID", role: "donor" };
    expect((await hq?.(opens))?.body.opens).toEqual([
      { ...who, format: "json", at: "2022-09-01T09:00:00.000Z" },
      { ...who, format: "html", at: "2022-09-02T10:30:00.000Z" },
    ]);
    expect((await usaid?.("GET /donors/usaid/reports"))?.body.reports.length).toBeGreaterThan(0);
  });
});

/** The policies of the function that shows reports, as they stand in the template. */
const template = () => JSON.parse(readFileSync(inject("template"), "utf8"));
const statementsOfDocuments = (of: ReturnType<typeof template>) =>
  Object.entries<{ Type: string; Properties: { PolicyDocument: { Statement: { Condition?: object }[] } } }>(
    of.Resources,
  )
    .filter(([id, { Type }]) => Type === "AWS::IAM::Policy" && id.startsWith("Documents"))
    .map(([, { Properties }]) => Properties.PolicyDocument);

test("whoever shows reports can note that they were opened, and can never forge one", () => {
  const statements = statementsOfDocuments(template()).flatMap(({ Statement }) =>
    statementsOf({ Statement: Statement.map((one) => ({ ...one, Resource: "Reports" })) }, "Documents"),
  );
  const puts = (...pks: string[]) =>
    isAllowed(statements, {
      action: "dynamodb:PutItem",
      resource: "Reports",
      context: pks.length === 0 ? {} : { "dynamodb:LeadingKeys": pks },
    });
  const report = { donor: "usaid", project: "p", grant: "g", period: "2020" };
  const opened = keys.opened(report, {
    revision: 1,
    format: "json",
    at: clock,
    by: "a",
    office: "b",
    role: "donor",
  }).pk;
  const forged = keys.report("usaid", "p", "g", "2020", 2).pk;
  expect([puts(opened), puts(forged), puts(opened, forged), puts()]).toEqual([true, false, false, false]);
});

describe("when an opening cannot be noted", () => {
  let deaf: Tracker;
  beforeAll(async () => {
    const without = template();
    for (const document of statementsOfDocuments(without))
      document.Statement = document.Statement.filter(({ Condition }) => Condition === undefined);
    const path = join(dirname(inject("template")), "tracker-development.deaf.template.json");
    writeFileSync(path, JSON.stringify(without));
    const assets = (of: string) => of.replace("template.json", "assets.json");
    writeFileSync(assets(path), readFileSync(assets(inject("template"))));
    deaf = await startTracker({ clock, template: path, quiet: true });
    await enterExamples(deaf, [bosniaHerzegovina2019]);
  });
  afterAll(() => deaf.host.stop());

  test("the report is shown all the same", async () => {
    const usaid = await deaf.as("usaid");
    expect((await usaid(`GET ${released}/latest/json`)).status).toBe(200);
    expect(deaf.host.refusals).toMatchObject([{ functionName: "Documents", action: "dynamodb:PutItem" }]);
    expect((await (await deaf.as("hq"))(opens)).body.opens).toEqual([]);
  });
});
