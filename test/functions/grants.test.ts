import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { writeXlsx } from "../../functions/spreadsheet/writeXlsx.ts";
import { grants } from "../../infra/grants.ts";
import { pascalCase } from "../../infra/pascalCase.ts";
import { Activity } from "../../shared/activities/activity.ts";
import { kinds } from "../../shared/activities/kinds.ts";
import { layoutOf } from "../../shared/workbook/layoutOf.ts";
import { sheetOf } from "../../shared/workbook/sheetOf.ts";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { startTracker, type Tracker } from "../support/tracker.ts";

/** With one training in it. */
function workbook(): Promise<Uint8Array> {
  const activity = Activity.parse({ kind: "training", title: "T", pillar: "prosecution", grants: ["usaid-2019"] });
  const layouts = [layoutOf(kinds[0])];
  return writeXlsx(
    layouts.map((layout) => sheetOf(layout, [{ id: "a", activity }])),
    { layouts, grants: [] },
  );
}

/** Everything that people do with the tracker once, so that every right that is needed is used. */
async function everything(tracker: Tracker): Promise<void> {
  await enterExamples(tracker, [bosniaHerzegovina2019]);
  const [hq, coordinator, usaid] = await Promise.all(
    ["hq", "ba-coordinator", "usaid"].map(async (who) => surely(await tracker.as(who))),
  );
  const { body } = (await hq?.("GET /people")) ?? { body: { people: [] } };
  await hq?.("DELETE /people/norway", {
    seen: body.people.find((one: { person: { subject: string } }) => one.person.subject === "norway").version,
  });
  await hq?.("GET /projects");
  await hq?.("GET /projects/bih-2019");
  await coordinator?.("GET /places/BA/submissions");
  await coordinator?.("PUT /places/BA/projects/bih-2019/submissions/2021-H2/workbook", {
    body: await workbook(),
    seen: 0,
  });
  await usaid?.("GET /donors/usaid/reports");
  for (const revision of ["1", "latest"])
    await usaid?.(`GET /donors/usaid/reports/bih-2019/usaid-2019/2020-H1/${revision}/json`);
  await fetch(new URL(`/check/${"0".repeat(64)}`, tracker.host.apiUrl));
  await tracker.host.runSchedule("CalendarDaily");
  await tracker.settle();
}

const granted = Object.entries(grants).flatMap(([name, tables]) =>
  Object.entries(tables as Record<string, readonly string[]>).flatMap(([table, actions]) =>
    actions.map((action) =>
      action === "QueryLists"
        ? `${pascalCase(name)}: dynamodb:Query on ${table}/index/lists`
        : `${pascalCase(name)}: dynamodb:${action.replace("QueryChecks", "Query").replace("PutOpened", "PutItem")} on ${table}`,
    ),
  ),
);

test("every right that is granted on a table is used: none is there for nothing", { timeout: 120_000 }, async () => {
  const tracker = await startTracker();
  await everything(tracker);
  await tracker.host.stop();
  const used = new Set(
    [...tracker.host.uses].map((use) => use.replace(/arn:\S*?:table\/.*?(Tracker|Reports|People)[^/]*/, "$1")),
  );
  expect(granted.filter((grant) => !used.has(grant))).toEqual([]);
  expect(tracker.host.refusals).toEqual([]);
});

test("a right that is taken away is missed, by the name of the function and the action", async () => {
  const template = JSON.parse(readFileSync(inject("template"), "utf8"));
  const [, policy] =
    Object.entries<{ Type: string; Properties: { PolicyDocument: { Statement: { Action: string | string[] }[] } } }>(
      template.Resources,
    ).find(([id, { Type }]) => Type === "AWS::IAM::Policy" && id.startsWith("DraftReport")) ?? [];
  for (const statement of policy?.Properties.PolicyDocument.Statement ?? [])
    statement.Action = [statement.Action].flat().filter((action) => action !== "dynamodb:UpdateItem");
  const without = join(dirname(inject("template")), "tracker-development.without.template.json");
  writeFileSync(without, JSON.stringify(template));
  writeFileSync(
    without.replace("template.json", "assets.json"),
    readFileSync(inject("template").replace("template.json", "assets.json")),
  );

  const tracker = await startTracker({ template: without, quiet: true });
  await enterExamples(tracker, [{ ...bosniaHerzegovina2019, releases: [] }]);
  await tracker.host.stop();
  expect(tracker.host.refusals).toContainEqual(
    expect.objectContaining({
      functionName: "DraftReport",
      action: "dynamodb:UpdateItem",
      resource: expect.stringContaining("Tracker"),
    }),
  );
});
