import { beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Send, surely } from "../examples/client.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { isThere, official } from "../support/iati/data.ts";
import { parsed } from "../support/iati/parsed.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let ask: Send;
let hq: Send;
beforeAll(async () => {
  await enterExamples(own, []);
  ask = await own.as("hq");
  hq = surely(ask);
});

const codes = ({ body }: Answer): string[] => body.problems.map(({ code }: { code: string }) => code);

/** An activity with what every activity has, and what a test wants besides. */
const activity = (
  more = "",
  { identifier = "XM-DAC-47066-T.1", countries = '<recipient-country code="BA"/>' } = {},
) => `
  <iati-activity xml:lang="en" default-currency="USD">
    <iati-identifier> ${identifier} </iati-identifier>
    <reporting-org ref="XM-DAC-47066" type="40"><narrative>IOM</narrative></reporting-org>
    <title><narrative>A project</narrative></title>
    <description><narrative>What it is for</narrative></description>
    <participating-org ref="US-GOV-1" role="1" type="10"><narrative>USAID</narrative></participating-org>
    <participating-org role="3" type="24"><narrative>A partner</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date iso-date="2020-01-01" type="1"/>
    <activity-date iso-date="2022-12-31" type="3"/>
    ${countries}
    <sector code=" 15190 " vocabulary="1"/>
    ${more}
  </iati-activity>`;
const file = (...activities: string[]) => `<iati-activities version="2.03">${activities.join("")}</iati-activities>`;

const transaction = (type: string, value: string, more = "", ref = "") => `
  <transaction${ref === "" ? "" : ` ref="${ref}"`}>
    <transaction-type code="${type}"/><transaction-date iso-date="2020-02-01"/>
    <value currency=" USD" value-date="2020-02-01"> ${value} </value>${more}
  </transaction>`;
const budget = (from: string, to: string, value: string) => `
  <budget type="1" status="2">
    <period-start iso-date="${from}"/><period-end iso-date="${to}"/>
    <value currency="USD" value-date="${from}">${value}</value>
  </budget>`;
const provider = '<provider-org ref="US-GOV-1"><narrative>USAID</narrative></provider-org>';

describe.skipIf(!isThere)(
  "activities as they are really published (skipped without the file beside the project)",
  () => {
    const real = official("real/iom-iati/iom-activities-2.03.xml") ?? "";
    const both = [
      ["mh-0081", "XM-DAC-47066-MH.0081", 160_546.98],
      ["mh-0091", "XM-DAC-47066-MH.0091", 261_818.64],
    ] as const;

    test("need a donor who is known", async () => {
      const address = "PUT /projects/mh-0081/iati?activity=XM-DAC-47066-MH.0081";
      expect(codes(await ask(address, { text: real }))).toEqual(["unknownDonor"]);
      expect((await hq(`${address}&dryRun=true`, { text: real })).body.refused).toEqual([
        expect.objectContaining({ code: "unknownDonor", message: expect.stringContaining("XM-DAC-7-6") }),
      ]);
      expect((await ask("GET /projects/mh-0081")).status).toBe(404);
      const name = "Netherlands - Ministry of Justice and Security";
      await hq("PUT /donors/nl-justice", { body: { name, country: "NL", iati: "XM-DAC-7-6", iatiType: "10" } });
    });

    test("of several one has to be named", async () => {
      const answer = await ask("PUT /projects/mh-0081/iati", { text: real });
      expect(codes(answer)).toEqual(["whichActivity"]);
      expect(answer.body.detail).toContain("XM-DAC-47066-MH.0091");
    });

    test.each(both)(
      "%s: a dry run, an import, the same again, and out again with the same money",
      async (id, identifier, total) => {
        const address = `PUT /projects/${id}/iati?activity=${identifier}`;
        const dry = await hq(`${address}&dryRun=true`, { text: real });
        expect(dry.body).toMatchObject({ version: 0, dryRun: true, refused: [], transactions: { added: 1 } });
        expect((await ask(`GET /projects/${id}`)).status).toBe(404);

        const { body } = await hq(address, { text: real });
        expect(body.grants).toMatchObject([
          { donor: "nl-justice", amount: { minor: Math.round(total * 100), currency: "USD" } },
        ]);
        const left = body.leftOut.map(({ path }: { path: string }) => path);
        expect(left).toContain("contact-info/email");
        expect(left).toContain("location/point/pos");
        expect(left).toContain("transaction/aid-type/@code");
        expect((await hq(address, { text: real })).body).toMatchObject({
          version: body.version,
          transactions: { unchanged: 1 },
        });

        parsed((await hq(`GET /projects/${id}/iati`)).text, ([one]) => {
          expect(one?.identifier).toBe(identifier);
          expect(one?.sum("transaction[transaction-type/@code='11']/value")).toBe(total);
          expect(one?.sum("budget/value")).toBe(total);
          expect(one?.texts("recipient-region/@code")).toEqual(["1"]);
          expect(one?.texts("sector/@code")).toEqual(["MH", "02", "99810"]);
          expect(one?.texts("participating-org[@role='1']/@ref")).toEqual(["XM-DAC-7-6"]);
        });
      },
    );

    test("are right again by the official schema, ruleset and codelists", async () => {
      const { validator } = await import("../support/iati/validate.ts");
      const validate = validator(new Date().toISOString());
      for (const [id] of both)
        expect(validate((await hq(`GET /projects/${id}/iati`)).text)).toEqual({ schema: [], rules: [], codes: [] });
    });
  },
);

describe("an activity", () => {
  test("becomes a project with a grant, its budgets and its money; spaces around codes and values mean nothing", async () => {
    const money = [
      transaction("11", "1000.50", provider, "first"),
      transaction("4", "10"),
      transaction("4", "10"),
      transaction("3", "20", "<receiver-org><narrative>An NGO</narrative></receiver-org>"),
    ];
    const text = file(activity([budget("2020-01-01", "2020-12-31", "1000.50"), ...money].join("")));
    const { body } = await hq("PUT /projects/t-1/iati", { text });
    expect(body.transactions).toEqual({ added: 4, changed: 0, unchanged: 0, notInFile: 0 });
    const read = (await hq("GET /projects/t-1")).body;
    expect(read.project).toMatchObject({
      title: "A project",
      places: ["BA"],
      startsOn: "2020-01-01",
      endsOn: "2022-12-31",
    });
    expect(read.project.iati).toMatchObject({
      identifier: "XM-DAC-47066-T.1",
      classification: { sectors: [{ code: "15190" }] },
      participants: [{ role: "3", name: "A partner" }],
    });
    expect(read.grants).toMatchObject([
      { id: "usaid", amount: { minor: 100_050 }, budget: [{ money: { minor: 100_050 } }] },
    ]);
    expect(read.transactions.map(({ id, type }: { id: string; type: string }) => [id, type])).toEqual([
      ["first", "incomingCommitment"],
      ["iati-3-2020-02-01-2000-usd", "disbursement"],
      ["iati-4-2020-02-01-1000-usd", "expenditure"],
      ["iati-4-2020-02-01-1000-usd-2", "expenditure"],
    ]);
  });

  test("changes a project that is there only for who saw it, and keeps what IATI does not say", async () => {
    const { version, body } = await hq("GET /projects/t-1");
    const more = file(activity(transaction("11", "2000", provider, "first") + transaction("1", "5", provider, "more")));
    expect((await ask("PUT /projects/t-1/iati", { text: more })).status).toBe(412);
    const answer = await hq("PUT /projects/t-1/iati", { text: more, seen: version });
    expect(answer.body.transactions).toEqual({ added: 1, changed: 1, unchanged: 0, notInFile: 3 });
    const after = (await hq("GET /projects/t-1")).body;
    expect(after.transactions).toHaveLength(body.transactions.length + 1);
    expect(after.grants).toMatchObject([{ amount: { minor: 200_000 }, budget: body.grants[0].budget }]);
    expect(after.transactions[0]).toMatchObject({ id: "first", money: { minor: 200_000 } });
  });

  test("has its transactions changed one by one afterwards", async () => {
    const money = { minor: 700, currency: "USD" };
    const body = { grant: "usaid", type: "incomingFunds", money, valueDate: "2020-02-02" };
    expect((await ask("PUT /projects/t-1/transactions/more", { body })).status).toBe(412);
    const stale = await ask("PUT /projects/t-1/transactions/more", { body });
    const seen = Number(/"(\d+)"/.exec(stale.body.problems[0].message)?.[1]);
    await hq("PUT /projects/t-1/transactions/more", { body, seen });
    const read = (await hq("GET /projects/t-1")).body.transactions;
    expect(read.find(({ id }: { id: string }) => id === "more")).toMatchObject({ money });
  });

  test("with thousands of transactions is written at once", async () => {
    const many = Array.from({ length: 3000 }, (_, index) => transaction("4", String(index + 1), "", `e-${index}`)).join(
      "",
    );
    const { body } = await hq("PUT /projects/t-many/iati", { text: file(activity(many)) });
    expect(body.transactions.added).toBe(3000);
    parsed((await hq("GET /projects/t-many/iati")).text, ([one]) => {
      expect(one?.sum("transaction/value")).toBe((3000 * 3001) / 2);
    });
  });

  test("with several donors says whose money it cannot tell, and shares of countries come out as they came in", async () => {
    const donors = '<participating-org ref="SE-0" role="1"/>';
    const countries =
      '<recipient-country code="KZ" percentage="50.00"/><recipient-country code="KG" percentage="33.33"/><recipient-country code="TJ" percentage="16.67"/>';
    const more = [
      transaction("11", "7", provider),
      transaction("4", "3"),
      transaction("8", "1"),
      budget("2020-01-01", "2020-12-31", "9"),
    ];
    const text = file(activity(donors + more.join(""), { countries, identifier: "XM-DAC-47066-T.2" }));
    const { body } = await hq("PUT /projects/t-2/iati", { text });
    expect(body.grants.map(({ donor, amount }: { donor: string; amount: unknown }) => [donor, amount])).toEqual([
      ["usaid", { minor: 700, currency: "USD" }],
      ["sida", null],
    ]);
    expect(body.leftOut.filter(({ why }: { why?: string }) => why !== undefined)).toEqual([
      { path: "budget", count: 1, why: expect.stringContaining("whose they are") },
      { path: "transaction 2", count: 1, why: expect.stringContaining("whose money it is") },
      { path: "transaction 3", count: 1, why: expect.stringContaining("type 8") },
    ]);
    parsed((await hq("GET /projects/t-2/iati")).text, ([one]) => {
      expect(one?.texts("recipient-country/@percentage")).toEqual(["50.00", "33.33", "16.67"]);
    });
  });
});

describe("what cannot be taken is refused in 5 seconds, and nothing is written", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${file(activity())}`;
  const outside = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${file(activity("&x;"))}`;
  const deep = `<iati-activities version="2.03">${"<a>".repeat(100_000)}`;
  const wide = `<iati-activities version="2.03">${"<iati-activity/>".repeat(240_000)}</iati-activities>`;
  test.each([
    ["an entity bomb", bomb, "broken"],
    ["an entity from outside", outside, "broken"],
    ["a file that is too large", "x".repeat(4_000_001), "tooLong"],
    ["elements without end", wide, "tooLarge"],
    ["elements in elements", deep, "tooDeep"],
    ["no XML", "id,amount\n1,2", "broken"],
    ["nothing", " ", "broken"],
    ["XML that breaks off", file(activity()).slice(0, -30), "broken"],
    ["NUL bytes", file(activity()).replace("A project", "A\u0000project"), "broken"],
    ["another encoding", `<?xml version="1.0" encoding="UTF-16"?>${file(activity())}`, "encoding"],
    ["XML of something else", "<html/>", "notIati"],
    ["organisations", '<iati-organisations version="2.03"/>', "notIati"],
    ["another version", file(activity()).replace("2.03", "1.05"), "otherVersion"],
    ["no activity", file(), "noSuchActivity"],
  ])("%s", async (_, text, code) => {
    const start = performance.now();
    const answer = await ask("PUT /projects/bad/iati", { text });
    expect([answer.status, codes(answer)]).toEqual([422, [code]]);
    expect(performance.now() - start).toBeLessThan(5000);
    expect((await ask("GET /projects/bad")).status).toBe(404);
  });

  test("everything that is wrong is said at once, also by a dry run", async () => {
    const wrong = activity(
      [
        transaction("11", "1.234,5", provider),
        transaction("11", "1.005", provider),
        budget("2020-01-01", "2021-06-30", "1"),
        '<recipient-country code="XX"/>',
      ].join(""),
    ).replace('iso-date="2022-12-31"', 'iso-date="2019-12-31"');
    const answer = await ask("PUT /projects/bad/iati", { text: file(wrong) });
    const places = answer.body.problems.map(({ path, code }: { path: string; code: string }) => `${code} at ${path}`);
    expect(places).toEqual([
      "notACountry at recipient-country/@code",
      "notAnAmount at transaction 1/value",
      "notAnAmount at transaction 2/value",
      "invalid at project.endsOn",
      "invalid at grants.usaid.budget.0.to",
      "invalid at grants.usaid.endsOn",
    ]);
    expect(JSON.stringify(answer.body.problems)).toContain("is more than a year after the start");
    const dry = await hq("PUT /projects/bad/iati?dryRun=true", { text: file(wrong) });
    expect(dry.body.refused).toEqual(answer.body.problems);
  });

  test("text that looks like somebody's address is refused", async () => {
    const text = file(activity().replace("What it is for", "Write to somebody@example.org"));
    expect(codes(await ask("PUT /projects/bad/iati", { text }))).toEqual(["personalData"]);
  });

  test("what is not IATI's own is not taken for it", async () => {
    const foreign = `<x:budget xmlns:x="urn:x"><value>5</value></x:budget>`;
    const { body } = await hq("PUT /projects/bad/iati?dryRun=true", { text: file(activity(foreign)) });
    expect(body.leftOut).toContainEqual({ path: "x:budget/value", count: 1 });
    expect(body.grants[0].budget).toBeUndefined();
  });
});
