import { describe, expect, test } from "vitest";
import { functionNames } from "../../infra/grants.ts";
import { pascalCase } from "../../infra/pascalCase.ts";
import { checkPrefix, openedPrefix } from "../../shared/keys.ts";
import { nameOf, spokenOf, synthesised } from "./synthesised.ts";

const { template } = synthesised();
const policies = Object.values(template.findResources("AWS::IAM::Policy"));

/** The conditions that a grant can have, in words. */
const conditions = new Map(
  [
    [openedPrefix, "openings only"],
    [checkPrefix, "checks only"],
  ].map(([prefix, words]) => [
    JSON.stringify({
      "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`${prefix}*`] },
      // Of no partition at all "all" would be true.
      Null: { "dynamodb:LeadingKeys": "false" },
    }),
    words,
  ]),
);

/** Everything a role may do, as `action on resource`. */
const mayDo = (role: string): string[] =>
  policies
    .filter(({ Properties }) => Properties.Roles.some((of: unknown) => spokenOf(of) === role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .flatMap(({ Effect, Action, Resource, Condition }) => {
      expect(Effect, "grants add up: what is not granted needs no denial").toBe("Allow");
      const only =
        Condition === undefined ? "" : `, ${conditions.get(JSON.stringify(Condition)) ?? "on an unknown condition"}`;
      return [Action]
        .flat()
        .flatMap((action: string) =>
          [Resource].flat().map((resource: unknown) => `${action} on ${spokenOf(resource)}${only}`),
        );
    })
    .sort();

const roles = Object.keys(template.findResources("AWS::IAM::Role")).map(nameOf);
const on = (resource: string, ...actions: string[]) => actions.map((action) => `dynamodb:${action} on ${resource}`);
const ownLog = (name: string) => ["CreateLogStream", "PutLogEvents"].map((action) => `logs:${action} on ${name}Logs`);

const factsOfTheTracker = [
  ...on("Tracker", "GetItem", "Query", "PutItem", "UpdateItem"),
  ...on("Tracker/index/lists", "Query"),
];

/** Said once more, on purpose: whoever changes a grant has to mean it in two places. */
const expected: Record<string, readonly string[]> = {
  Coordinators: [...factsOfTheTracker, ...on("People", "GetItem")],
  Headquarters: [
    ...factsOfTheTracker,
    ...on("Reports", "Query", "PutItem"),
    ...on("People", "GetItem", "Query", "PutItem", "DeleteItem"),
  ],
  Donors: [...on("Reports", "Query"), ...on("People", "GetItem")],
  Documents: [
    ...on("Reports", "GetItem", "Query"),
    "dynamodb:PutItem on Reports, openings only",
    ...on("People", "GetItem"),
  ],
  Workbooks: [...on("Tracker", "GetItem", "Query", "PutItem", "UpdateItem"), ...on("People", "GetItem")],
  Everybody: ["dynamodb:Query on Reports, checks only"],
  Pages: [],
  Publish: [
    ...on("Tracker stream", "DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"),
    "events:PutEvents on Bus",
    "sqs:SendMessage on PublishDeadLetters",
  ],
  DraftReport: [...factsOfTheTracker, "sqs:SendMessage on DraftReportDeadLetters"],
  Calendar: [...factsOfTheTracker, ...on("People", "Query"), "sqs:SendMessage on CalendarDeadLetters"],
  Notify: [
    ...on("Tracker", "GetItem", "PutItem", "UpdateItem"),
    ...on("People", "GetItem", "Query"),
    "cognito-idp:AdminGetUser on SignInPeople",
    "ses:SendEmail on arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:identity/tracker@example.org",
    "sqs:SendMessage on NotifyDeadLetters",
  ],
};

describe("least privilege", () => {
  test.each(Object.entries(expected))("%s may do exactly what it needs", (name, needs) => {
    const granted = mayDo(`${name}Role`);
    const needed = [...needs, ...ownLog(name)];
    expect({
      [`${name} lacks`]: needed.filter((grant) => !granted.includes(grant)),
      [`${name} does not need`]: granted.filter((grant) => !needed.includes(grant)),
    }).toEqual({ [`${name} lacks`]: [], [`${name} does not need`]: [] });
  });

  test("every function is named above and runs with a role of its own", () => {
    expect(Object.keys(expected).sort()).toEqual(functionNames.map(pascalCase).sort());
    const used = Object.entries(template.findResources("AWS::Lambda::Function")).map(([id, { Properties }]) => [
      nameOf(id),
      spokenOf(Properties.Role),
    ]);
    expect(used.sort()).toEqual(
      functionNames
        .map(pascalCase)
        .sort()
        .map((name) => [name, `${name}Role`]),
    );
  });

  test("the daily schedule may call the calendar, and that is the only other role", () => {
    expect(mayDo("CalendarScheduleRole")).toEqual([
      "lambda:InvokeFunction on Calendar",
      "sqs:SendMessage on CalendarDeadLetters",
    ]);
    expect(roles.sort()).toEqual(
      [...functionNames.map((name) => `${pascalCase(name)}Role`), "CalendarScheduleRole"].sort(),
    );
  });
});

describe("promises", () => {
  const allGrants = roles.flatMap((role) => mayDo(role).map((grant) => ({ role, grant })));

  test.each(["DonorsRole", "DocumentsRole", "EverybodyRole", "PagesRole"])("%s cannot touch Tracker", (role) => {
    expect(mayDo(role).filter((grant) => grant.includes("Tracker"))).toEqual([]);
  });

  test("nobody can update or delete in Reports, and only headquarters can write there, but for who opened what", () => {
    const writes = allGrants.filter(({ grant }) => /(Update|Delete|Put|Write|PartiQL)\w* on Reports/.test(grant));
    expect(writes).toEqual([
      { role: "HeadquartersRole", grant: "dynamodb:PutItem on Reports" },
      { role: "DocumentsRole", grant: "dynamodb:PutItem on Reports, openings only" },
    ]);
  });

  test("what answers without signing in can read what fingerprints stand for, and nothing else anywhere", () => {
    const read = allGrants.filter(({ role, grant }) => role === "EverybodyRole" && !grant.startsWith("logs:"));
    expect(read.map(({ grant }) => grant)).toEqual(["dynamodb:Query on Reports, checks only"]);
  });

  test("nobody can scan, write in batches or delete but people", () => {
    const sweeping = allGrants.filter(({ grant }) => /Scan|Batch|PartiQL|Delete/.test(grant));
    expect(sweeping).toEqual([{ role: "HeadquartersRole", grant: "dynamodb:DeleteItem on People" }]);
  });

  test("no action and no resource has a wildcard", () => {
    expect(allGrants.filter(({ grant }) => grant.includes("*"))).toEqual([]);
  });

  test("no role has policies from elsewhere", () => {
    for (const { Properties } of Object.values(template.findResources("AWS::IAM::Role")))
      expect(Object.keys(Properties)).toEqual(["AssumeRolePolicyDocument"]);
  });

  test("only who writes mails may ask for an address, of one account at a time, and nobody else may send", () => {
    const mail = allGrants.filter(({ grant }) => /^(cognito-idp|ses):/.test(grant));
    expect(mail.map(({ role, grant }) => [role, grant.split(" ")[0]])).toEqual([
      ["NotifyRole", "cognito-idp:AdminGetUser"],
      ["NotifyRole", "ses:SendEmail"],
    ]);
  });

  test("a function is told the names of the tables that it may touch, and no others", () => {
    for (const [id, { Properties }] of Object.entries(template.findResources("AWS::Lambda::Function"))) {
      const told = Object.entries(Properties.Environment?.Variables ?? {})
        .filter(([name]) => ["TRACKER", "REPORTS", "PEOPLE", "BUS"].includes(name))
        .map(([, value]) => spokenOf(value));
      const touched = ["Bus", "Tracker", "Reports", "People"].filter((resource) =>
        mayDo(`${nameOf(id)}Role`).some((grant) => grant.replace(/, .*/, "").endsWith(` on ${resource}`)),
      );
      expect({ [nameOf(id)]: told.sort() }).toEqual({ [nameOf(id)]: touched.sort() });
    }
  });

  test("only the API, the rules and nobody else may call a function from outside", () => {
    const callers = Object.values(template.findResources("AWS::Lambda::Permission")).map(({ Properties }) => ({
      calls: spokenOf(Properties.FunctionName),
      by: Properties.Principal,
      from: spokenOf(Properties.SourceArn).replace(/^arn.*:(Api\/).*/, "$1"),
    }));
    const api = (calls: string) => ({ calls, by: "apigateway.amazonaws.com", from: "Api/" });
    expect(callers).toEqual([
      ...["Coordinators", "Headquarters", "Donors", "Documents", "Workbooks", "Everybody", "Pages"].map(api),
      { calls: "DraftReport", by: "events.amazonaws.com", from: "DraftReportEvents" },
      { calls: "Notify", by: "events.amazonaws.com", from: "NotifyEvents" },
    ]);
  });
});
