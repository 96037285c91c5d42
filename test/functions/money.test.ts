import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2013 } from "../examples/bosniaHerzegovina2013.ts";
import { eventually, type Send, surely } from "../examples/client.ts";
import { exampleRates } from "../examples/rates.ts";
import { usTipGrants, usTipGrantsFile } from "../examples/usTipGrants.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let ask: Send;
let hq: Send;
const project = "/projects/bih-2013";
const codes = ({ body }: { body: { problems: { path: string; code: string }[] } }) =>
  body.problems.map(({ path, code }) => [path, code]);

beforeAll(async () => {
  await enterExamples(own, [bosniaHerzegovina2013]);
  ask = await own.as("hq");
  hq = surely(ask);
});

describe("rates of exchange", () => {
  const table = [
    "date,currency,rate",
    ...exampleRates.rates.map(({ date, currency, perUsd }) => `${date},${currency},${perUsd}`),
  ].join("\n");
  const imported = "PUT /rates/example/imported";

  test("need to be somebody's", async () => {
    expect((await ask(imported, { text: table })).status).toBe(404);
    await hq("PUT /rates/example", { body: { title: exampleRates.source } });
    expect((await hq("GET /rates")).body).toEqual({ sources: [{ id: "example", title: exampleRates.source }] });
  });

  test("are imported once, after a dry run", async () => {
    expect((await hq(`${imported}?dryRun=true`, { text: table })).body).toMatchObject({
      version: 0,
      dryRun: true,
      added: 4,
    });
    expect((await hq("GET /rates/example")).body.rates).toEqual([]);
    const { body } = await hq(imported, { text: table });
    expect(body).toMatchObject({ added: 4, unchanged: 0, changed: [] });
    expect((await hq(imported, { text: table })).body).toMatchObject({ version: body.version, added: 0, unchanged: 4 });
    expect((await hq("GET /rates/example?currency=BAM")).body.rates).toEqual(exampleRates.rates.slice(0, 2));
  });

  test("are changed by who saw them only, and added to by anybody", async () => {
    const corrected = table.replace("1.79", "1.78");
    expect(codes(await ask(imported, { text: corrected }))).toEqual([["If-Match", "stale"]]);
    const { version } = await hq("GET /rates/example");
    const changed = [{ path: "BAM 2020-03-15", from: "1.79", to: "1.78" }];
    expect((await hq(imported, { text: corrected, seen: version })).body).toMatchObject({ added: 0, changed });
    await hq(imported, { text: table, seen: version === undefined ? version : version + 1 });
    const first = "Country\tCurrency\tCode\tEffective Date\tRate\nBosnia\tMark\tBAM\t01 Sep 2013\t1.5\n";
    expect((await hq(imported, { text: first })).body).toMatchObject({ added: 1 });
  });

  test("with anything wrong are refused as a whole", async () => {
    const before = (await hq("GET /rates/example")).text;
    const answer = await ask(imported, {
      text: "date,currency,rate\n2020-05-01,BAM,1.7\n2020-05-32,BAM,1\n2020-05-01,QQQ,1",
    });
    expect([answer.status, codes(answer)]).toEqual([
      422,
      [
        ["line 3: date", "invalid_format"],
        ["line 4: currency", "notACurrency"],
      ],
    ]);
    expect((await ask(imported, { text: "x".repeat(4_000_001) })).status).toBe(422);
    const many = await ask(imported, { text: `date,currency,rate\n${"x,y,z\n".repeat(40_000)}` });
    expect(codes(many).length).toBe(1001);
    expect(codes(many).at(-1)).toEqual(["", "more"]);
    expect((await hq("GET /rates/example")).text).toBe(before);
  });
});

describe("a grant's money", () => {
  const [id, terms] = Object.entries(bosniaHerzegovina2013.grants)[0] as [string, object];
  const grant = `PUT ${project}/grants/${id}`;

  /** Two donors, USD 300,000 and USD 109,630. */
  test("of both donors is what was published", async () => {
    const { body } = await hq(`GET ${project}`);
    const amounts = body.grants.map(({ amount }: { amount: { minor: number } }) => amount.minor);
    expect(amounts.reduce((a: number, b: number) => a + b)).toBe(409_630_00);
  });

  test("names rates that there are", async () => {
    const answer = await ask(grant, { body: { ...terms, rates: { source: "nobody", rule: "month" } } });
    expect(codes(answer)).toEqual([["rates.source", "unknown"]]);
  });

  test("in other currencies stands in the report with its rate, and unknown without one", async () => {
    const version = (await hq(grant, { body: terms })).version;
    await hq(grant, { body: { ...terms, rates: { source: "example", rule: "valueDate" } }, seen: version });
    const pay = (own: string, type: string, minor: number, currency: string, valueDate: string) =>
      hq(`PUT ${project}/transactions/${own}`, {
        body: { grant: id, type, money: { minor, currency }, valueDate },
      });
    await pay("received", "incomingFunds", 50_000_00, "USD", "2013-09-10");
    await pay("spent", "expenditure", 100_00, "USD", "2013-09-20");
    await pay("spent-in-marks", "expenditure", 300_00, "BAM", "2013-09-20");
    const report = `${project}/grants/${id}/reports/2013-H2`;
    await hq(`PUT ${report}/requested`, { body: {} });
    const first = await eventually(() => ask(`GET ${report}/draft`));
    expect(first.body.content.money).toMatchObject({
      received: { minor: 50_000_00, currency: "USD" },
      spent: { minor: 300_00, currency: "USD" },
      conversions: [
        {
          counts: "spent",
          valueDate: "2013-09-20",
          from: { minor: 300_00, currency: "BAM" },
          to: { minor: 200_00, currency: "USD" },
          rate: "0.6666666667",
          source: exampleRates.source,
          rule: "valueDate",
          used: [{ currency: "BAM", date: "2013-09-01", perUsd: "1.5" }],
        },
      ],
    });
    expect((await hq(`GET ${report}/draft/html`)).text).toContain("BAM 1.5 per USD of 1 September 2013");

    await pay("spent-without-rate", "expenditure", 10_00, "BAM", "2013-12-20");
    await hq(`PUT ${report}/requested`, { body: {} });
    await own.settle();
    const { body } = await hq(`GET ${report}/draft`);
    expect(body.content.money).toMatchObject({ spent: null, moneyUsed: null });
    expect(body.content.money.conversions[1]).toMatchObject({ to: null, rate: null });
  });

  test("is spent on a line that the budget has", async () => {
    const body = { grant: id, type: "expenditure", money: { minor: 1, currency: "USD" }, valueDate: "2014-01-01" };
    const answer = await ask(`PUT ${project}/transactions/line`, { body: { ...body, budgetLine: "Travel" } });
    expect([answer.status, codes(answer)]).toEqual([422, [["budgetLine", "unknownBudgetLine"]]]);
  });

  test("is refused in a currency that was gone", async () => {
    const money = { minor: 1, currency: "DEM" };
    const body = { grant: id, type: "expenditure", money, valueDate: "2014-01-01" };
    expect(codes(await ask(`PUT ${project}/transactions/marks`, { body }))).toEqual([["money.currency", "notInUse"]]);
  });
});

describe("grants that belong to no project of ours", () => {
  const imported = "PUT /funding/us-tip/imported";
  const table =
    "id,country,grant_year,recipient,amount,recipient_type\n1,Albania,2004,IOM,3e5,IGO\n2,Albania,2005,IOM,NA,IGO\n";
  const sums = { rows: 2, known: { minor: 300_000_00, currency: "USD" }, unknownAmounts: 1 };

  test("are imported by the columns that the list names, after a dry run", async () => {
    await hq("PUT /funding/us-tip", { body: usTipGrants });
    expect((await hq(`${imported}?dryRun=true`, { text: table })).body).toMatchObject({ sums, compared: { added: 2 } });
    expect((await hq("GET /funding/us-tip")).body.rows).toEqual([]);
    const { body } = await hq(imported, { text: table });
    expect(body).toMatchObject({ sums, refused: [] });
    expect((await hq(imported, { text: table })).body).toMatchObject({
      version: body.version,
      compared: { unchanged: 2 },
    });
    expect((await hq("GET /funding/us-tip")).body).toMatchObject({ version: body.version, sums });
  });

  test("with anything wrong are refused as a whole; a dry run says the same", async () => {
    const broken = `${table}3,Albania,2005,IOM,many,IGO\n4,Albania,x,IOM,1,IGO\n`;
    const expected = [
      ["line 4: amount", "notAnAmount"],
      ["line 5: grant_year", "notAYear"],
    ];
    expect(codes(await ask(imported, { text: broken }))).toEqual(expected);
    const { body } = await hq(`${imported}?dryRun=true`, { text: broken });
    expect(codes({ body: { problems: body.refused } })).toEqual(expected);
    expect((await hq("GET /funding/us-tip")).body.rows).toHaveLength(2);
  });

  const file = usTipGrantsFile();
  test.skipIf(file === undefined)(
    "4,284 real ones take the place of those there, and fewer that of them (skipped without the file)",
    async () => {
      expect(codes(await ask(imported, { text: file ?? "" }))).toEqual([["If-Match", "stale"]]);
      const { version } = await hq("GET /funding/us-tip");
      const { body } = await hq(imported, { text: file ?? "", seen: version });
      expect(body).toMatchObject({
        sums: { rows: 4284, known: { minor: 863_397_184_00 }, unknownAmounts: 200 },
        compared: { added: 4282, changed: 2, removed: 0 },
        refused: [],
        likelySame: [{ name: "IOM", rows: 423 }, ...body.likelySame.slice(1)],
      });
      const read = await hq("GET /funding/us-tip");
      expect(read.body.rows).toHaveLength(4284);
      await hq(imported, { text: table, seen: read.version });
      expect((await hq("GET /funding/us-tip")).body).toMatchObject({ sums });
    },
  );
});
