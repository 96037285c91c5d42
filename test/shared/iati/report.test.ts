import { describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { centralAsia2003 } from "../../examples/centralAsia2003.ts";
import type { Example } from "../../examples/example.ts";
import { parsed } from "../../support/iati/parsed.ts";
import { reportFileOf } from "../../support/iati/reportFileOf.ts";
import { exampleReleased } from "../report/sections/exampleReport.ts";

type Grant = Example["grants"][string];
const withGrant = (terms: Partial<Grant>): Example => ({
  ...bosniaHerzegovina2019,
  grants: {
    ...bosniaHerzegovina2019.grants,
    "usaid-2019": { ...(bosniaHerzegovina2019.grants["usaid-2019"] as Grant), ...terms },
  },
});

describe("a grant's file", () => {
  const xml = reportFileOf(bosniaHerzegovina2019, "usaid-2019", "2021-H1");

  test("says who, where, what for, in shares of exactly 100", () => {
    parsed(xml, ([one]) => {
      expect(one?.identifier).toBe("XM-DAC-47066-bih-2019.usaid-2019");
      expect(one?.texts("participating-org/@role")).toEqual(["1", "2", "4"]);
      expect(one?.texts("participating-org[@role='1']/@ref")).toEqual(["US-GOV-1"]);
      expect(one?.texts("recipient-country/@code")).toEqual(["BA"]);
      expect(one?.sum("sector[@vocabulary='1']/@percentage")).toBe(100);
      expect(one?.texts("transaction/sector | transaction/recipient-country")).toEqual([]);
    });
  });

  test("shares regional work over countries and region", () => {
    parsed(reportFileOf(centralAsia2003, "usaid-2003", "2003"), ([one]) => {
      expect(one?.texts("recipient-region/@code")).toEqual(["619"]);
      expect(one?.texts("recipient-country/@code")).toEqual(["KZ", "KG", "TJ", "UZ", "TM"]);
      expect(one?.sum("recipient-country/@percentage | recipient-region/@percentage")).toBe(100);
      expect(one?.texts("activity-scope/@code")).toEqual(["2"]);
    });
  });

  test("holds the money that the grant has", () => {
    parsed(xml, ([one]) => {
      expect(one?.sum("budget/value")).toBe(550_000);
      expect(one?.sum("transaction[transaction-type/@code='11']/value")).toBe(550_000);
      expect(one?.texts("transaction/provider-org/@ref")).toEqual(["US-GOV-1"]);
    });
  });

  test("leaves out what is not known, and says so", () => {
    const year = { from: "2019-06-01", to: "2020-05-31", type: "original" } as const;
    const known = { minor: 100, currency: "USD" };
    const unknown = withGrant({
      budget: [
        { ...year, purpose: "staff", money: known },
        { ...year, purpose: "travel", money: null },
        { ...year, type: "revised", purpose: "travel", money: known },
      ],
    });
    parsed(reportFileOf(unknown, "usaid-2019", "2021-H1"), ([one]) => {
      expect(one?.texts("budget/@type")).toEqual(["2"]);
      expect(one?.sum("budget/value")).toBe(2);
      expect(one?.texts("description").join()).toContain("2019-06-01 to 2020-05-31 (original) is left out");
    });
  });

  test("has a revised budget that is whole: lines that were not revised are in it as first agreed", () => {
    const year = { from: "2019-06-01", to: "2020-05-31" } as const;
    const dollars = (minor: number) => ({ minor, currency: "USD" });
    const revised = withGrant({
      budget: [
        { ...year, type: "original", purpose: "staff", money: dollars(100) },
        { ...year, type: "original", purpose: "travel", money: dollars(200) },
        { ...year, type: "revised", purpose: "travel", money: dollars(50) },
      ],
    });
    parsed(reportFileOf(revised, "usaid-2019", "2021-H1"), ([one]) => {
      expect(one?.sum("budget[@type='1']/value")).toBe(3);
      expect(one?.sum("budget[@type='2']/value")).toBe(1.5);
    });
  });

  test("speaks of the past only", () => {
    parsed(reportFileOf(bosniaHerzegovina2019, "usaid-2019", "2019-H2", "2019-05-01T00:00:00.000Z"), ([one]) => {
      expect(one?.texts("activity-status/@code")).toEqual(["1"]);
      expect(one?.texts("activity-date/@type")).toEqual(["1", "3"]);
      expect(one?.texts("transaction")).toEqual([]);
      expect(one?.texts("description").join()).toContain("after 2019-05-01 are left out: 1.");
    });
  });

  test("says where anybody can check the report", () => {
    parsed(xml, ([one]) => {
      expect(one?.texts("document-link/@url").join()).toMatch(/^https:..tracker.example.org.check.[0-9a-f]{64}$/);
    });
  });

  test("is the same each time", () => {
    expect(reportFileOf(bosniaHerzegovina2019, "usaid-2019", "2021-H1")).toBe(xml);
  });

  test("has results with targets, actuals and published categories", () => {
    parsed(xml, ([one]) => {
      const trained = "result[title/narrative='First responders trained']/indicator/period";
      expect(one?.texts(`${trained}/target/@value`)).toEqual(["300"]);
      expect(one?.texts(`${trained}/actual[not(dimension)]/@value`)).toEqual(["260"]);
      expect(one?.sum(`${trained}/actual[dimension]/@value`)).toBe(260);
      expect(one?.texts(`${trained}/actual/dimension[@name='sex']/@value`)).toContain("Female");
    });
  });

  test("says of a number that was not reported that it was not, and gives none", () => {
    parsed(xml, ([one]) => {
      const meetings = "result[title/narrative='Coordination meetings held']/indicator";
      expect(one?.texts(`${meetings}/period/actual`)).toEqual([]);
      expect(one?.texts(`${meetings}/description`).join()).toContain("not reported, which is not zero");
    });
  });

  test("has a baseline where there is one, and says why where there is none", () => {
    parsed(reportFileOf(centralAsia2003, "usaid-2003", "2003"), ([one]) => {
      const hotlines = "result[title/narrative='Hotlines established']/indicator";
      expect(one?.texts(`${hotlines}/baseline/@value`)).toEqual(["23"]);
      expect(one?.texts(`${hotlines}/baseline/@year`)).toEqual(["2003"]);
      expect(one?.texts(`${hotlines}/baseline/comment`).join()).toContain("At least this many.");
      expect(one?.texts("result[title/narrative='Officials trained']/indicator/baseline")).toEqual([]);
      expect(one?.texts("result[title/narrative='Officials trained']/indicator/description").join()).toContain(
        "No baseline: The source gives no number",
      );
    });
  });
});

test("counts of victims that the report withholds are not in its file, which says that they are withheld", async () => {
  const few: Example = {
    ...bosniaHerzegovina2019,
    project: {
      ...bosniaHerzegovina2019.project,
      indicators: [
        {
          id: "assisted",
          version: 1,
          title: "People newly assisted",
          definition: "People newly assisted.",
          level: "output",
          measure: "assistance.newlyAssisted",
          where: {},
          baseline: { value: null, reason: "None" },
          targets: [],
        },
      ],
    },
    submissions: [
      {
        period: "2019-H2",
        place: "BA",
        activities: {
          a: {
            kind: "assistance",
            title: "Assistance to victims",
            pillar: "protection",
            grants: ["usaid-2019"],
            people: [{ sex: "female", age: "child", exploitation: "forcedBegging", status: "new", count: 7 }],
          },
        },
      },
    ],
  };
  const { content } = await exampleReleased(few, "usaid-2019", "2019-H2");
  const xml = reportFileOf(few, "usaid-2019", "2019-H2", undefined, content);
  parsed(xml, ([one]) => {
    expect(one?.texts("result/indicator/period/actual")).toEqual([]);
    expect(one?.texts("result/indicator/description").join()).toContain("withheld");
  });
  expect(xml).not.toMatch(/value="7"/);
});
