import { describe, expect, test } from "vitest";
import { centralAsia2003 } from "../../examples/centralAsia2003.ts";
import { isThere } from "../../support/iati/data.ts";
import { reportFileOf } from "../../support/iati/reportFileOf.ts";

describe.skipIf(!isThere)("what is held to the official set (skipped without it beside the project)", async () => {
  const { validator } = isThere ? await import("../../support/iati/validate.ts") : { validator: () => () => ({}) };
  const validate = validator("2023-06-01T00:00:00Z");
  const xml = reportFileOf(centralAsia2003, "usaid-2003", "2003");

  test("is right as it is written", () => {
    expect(validate(xml)).toEqual({ schema: [], rules: [], codes: [] });
  });

  const swapped = (a: RegExp, b: RegExp): string => {
    const [first = "", second = ""] = [a.exec(xml)?.[0], b.exec(xml)?.[0]];
    return xml.replace(first, "@@").replace(second, first).replace("@@", second);
  };
  test.each([
    ["children out of order", swapped(/<activity-status[^>]*>/, /<activity-scope[^>]*>/), "schema"],
    ["an actual without a number", xml.replace(/<actual value="\d+"/, "<actual"), "rules"],
    ["shares of 99.99", xml.replace(/percentage="(\d+)\.67"/, 'percentage="$1.66"'), "rules"],
    [
      "a budget of more than a year",
      xml.replace('<period-end iso-date="2003-12-31"/>', '<period-end iso-date="2004-12-31"/>'),
      "rules",
    ],
    ["money of the future", xml.replaceAll("2003-01-01", "2024-01-01"), "rules"],
    ["no sector", xml.replace(/<sector.*<\/sector>/s, ""), "rules"],
    ["a sector on money, too", xml.replace("</provider-org>", '</provider-org><sector code="15160"/>'), "rules"],
    ["a type of organisation that there is not", xml.replace('type="40"', 'type="41"'), "codes"],
    ["a region that there is not", xml.replace('code="619"', 'code="620"'), "codes"],
  ])("%s is noticed", (_, broken, by) => {
    expect(broken).not.toBe(xml);
    expect((validate(broken) as Record<string, string[]>)[by]).not.toEqual([]);
  });
});
