import { beforeAll, describe, expect, test } from "vitest";
import type { Grant } from "../../shared/grants.ts";
import { digitsOf } from "../../shared/money/currencies.ts";
import { iatiCode, type Transaction } from "../../shared/money/transactions.ts";
import { type Send, surely } from "../examples/client.ts";
import type { Example } from "../examples/example.ts";
import { examples } from "../examples/examples.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { isThere } from "../support/iati/data.ts";
import { parsed } from "../support/iati/parsed.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
let hq: Send;
const programmes: readonly Example[] = examples;
// Every example with every report takes its time on a busy machine.
beforeAll(async () => {
  await enterExamples(own, programmes);
  hq = surely(await own.as("hq"));
}, 180_000);

const files = [
  ...programmes.flatMap(({ id, releases, grants }) =>
    releases.map(({ grant, period }) => {
      const donor = grants[grant]?.donor ?? "";
      return { who: donor, address: `GET /donors/${donor}/reports/${id}/${grant}/${period}/latest/iati` };
    }),
  ),
  ...programmes.map(({ id }) => ({ who: "hq", address: `GET /projects/${id}/iati` })),
  { who: "hq", address: "GET /iati" },
];
const read = async ({ who, address }: (typeof files)[number]) => (await surely(await own.as(who))(address)).text;

describe.skipIf(!isThere)(
  "by the official schema, ruleset and codelists (skipped without them beside the project)",
  () => {
    test.each(files)("$address is right", async (file) => {
      const { validator } = await import("../support/iati/validate.ts");
      expect(validator(new Date().toISOString())(await read(file))).toEqual({ schema: [], rules: [], codes: [] });
    });
  },
);

describe("wherever it is read", () => {
  test.each(files)(
    "$address has sectors and places in shares of exactly 100, and never both on activity and money",
    async (file) => {
      parsed(await read(file), (activities) => {
        expect(activities.length).toBeGreaterThan(0);
        for (const one of activities) {
          expect([undefined, 0, 100]).toContain(one.sum("sector/@percentage"));
          expect([0, 100]).toContain(one.sum("recipient-country/@percentage | recipient-region/@percentage"));
          expect(one.texts("sector").length).toBeGreaterThan(0);
          expect(
            one.texts("transaction/sector | transaction/recipient-country | transaction/recipient-region"),
          ).toEqual([]);
        }
      });
    },
  );
});

/** Exactly what an amount is in its currency. */
const decimal = ({ minor, currency }: { minor: number; currency: string }): number =>
  minor / 10 ** (digitsOf(currency) ?? 0);

test.each(programmes.map(({ id }) => id))("the money of %s read back is the money that was entered", async (id) => {
  const { body } = await hq(`GET /projects/${id}`);
  parsed(await read({ who: "hq", address: `GET /projects/${id}/iati` }), ([activity]) => {
    const expected = (body.transactions as Transaction[])
      .toSorted((a, b) => (`${a.valueDate} ${a.id}` < `${b.valueDate} ${b.id}` ? -1 : 1))
      .map((one) => [one.id, iatiCode(one), decimal(one.money)]);
    const refs = activity?.texts("transaction/@ref") ?? [];
    expect(
      refs.map((ref) => [
        ref,
        activity?.texts(`transaction[@ref='${ref}']/transaction-type/@code`).join(),
        activity?.sum(`transaction[@ref='${ref}']/value`),
      ]),
    ).toEqual(expected);
    const budgets = (body.grants as Grant[]).flatMap(({ budget = [] }) =>
      budget.flatMap(({ type, money }) => (type === "original" && money !== null ? decimal(money) : [])),
    );
    expect(activity?.sum("budget[@type='1']/value")).toBe(budgets.reduce((sum, value) => sum + value, 0));
  });
});

describe("the portfolio", () => {
  test("is every project once, and the programmes over them", async () => {
    parsed(await read({ who: "hq", address: "GET /iati" }), (activities) => {
      expect(activities.map(({ identifier }) => identifier).sort()).toEqual(
        ["P.central-asia", ...programmes.map(({ id }) => id)].map((id) => `XM-DAC-47066-${id}`).sort(),
      );
      const programme = activities.find(({ identifier }) => identifier.endsWith("P.central-asia"));
      expect(programme?.texts("related-activity[@type='2']/@ref")).toEqual(["XM-DAC-47066-central-asia-2003"]);
      expect(programme?.texts("transaction | budget | result")).toEqual([]);
      const project = activities.find(({ identifier }) => identifier.endsWith("central-asia-2003"));
      expect(project?.texts("related-activity[@type='1']/@ref")).toEqual(["XM-DAC-47066-P.central-asia"]);
    });
  });

  test("says of what several grants paid for together that it does not add up", async () => {
    parsed(await read({ who: "hq", address: "GET /projects/bih-2019/iati" }), ([one]) => {
      const trained = "result[title/narrative='First responders trained']";
      expect(one?.texts(`${trained}/@aggregation-status`)).toEqual(["0"]);
      expect(one?.texts(`${trained}//actual/@value`).filter((value) => value === "260")).toHaveLength(4);
      expect(one?.texts(`${trained}//actual[not(dimension[@name='grant'])]`)).toEqual([]);
      expect(one?.texts(`${trained}/indicator/description`).join()).toContain("grants do not add up");
    });
  });
});

test("without a publisher there is nothing to publish, and the answer says what to do", async () => {
  const { startTracker } = await import("../support/tracker.ts");
  const empty = await startTracker();
  const ask = await empty.as("hq");
  for (const address of ["GET /iati", "GET /publisher"]) {
    const { status, body } = await ask(address);
    expect([status, body.detail]).toEqual([404, expect.stringContaining("PUT /publisher")]);
  }
  await empty.host.stop();
});
