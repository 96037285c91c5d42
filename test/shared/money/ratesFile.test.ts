import { describe, expect, test } from "vitest";
import { readRates } from "../../../shared/money/ratesFile.ts";

/** The form of the UN operational rates of exchange; the rates are illustrative. */
const un = [
  "Country\tCurrency\tCurrency Code\tEffective Date\tOperational Rate of Exchange",
  "Austria\tEuro\tEUR\t01 Jul 2020\t0.888",
  "Belgium\tEuro\tEUR\t01 Jul 2020\t0.888",
  "Bosnia and Herzegovina\tConvertible Mark\tBAM\t01 Jul 2020\t1.737",
  'Cote d"Ivoire\tCFA Franc BCEAO\tXOF\t1 Jul 2020\t582.49',
].join("\r\n");

const problems = (text: string) => {
  const read = readRates(text);
  return "problems" in read ? read.problems.map(({ path, code }) => [path, code]) : read.rates.length;
};

describe("a file of rates", () => {
  test("of the UN, with and without its title line and a byte order mark", () => {
    const rates = [
      { currency: "EUR", date: "2020-07-01", perUsd: "0.888" },
      { currency: "BAM", date: "2020-07-01", perUsd: "1.737" },
      { currency: "XOF", date: "2020-07-01", perUsd: "582.49" },
    ];
    expect(readRates(un)).toEqual({ rates });
    expect(readRates(`\uFEFF${un}\n`)).toEqual({ rates });
    expect(readRates(un.split("\r\n").slice(1).join("\n"))).toEqual({ rates });
  });

  test("in CSV, by days or by months", () => {
    expect(readRates('rate,date,currency\n"1.80",2020-03-01,BAM\n380.25,2020-03,KZT\n')).toEqual({
      rates: [
        { currency: "BAM", date: "2020-03-01", perUsd: "1.80" },
        { currency: "KZT", date: "2020-03-01", perUsd: "380.25" },
      ],
    });
  });

  test("says everything that is wrong in it at once", () => {
    const lines = [
      "date,currency,rate",
      "2020-13-01,EUR,0.9",
      "2020-03-01,EUQ,0.9",
      '2020-03-01,EUR,"1.234,5"',
      "2020-03-01,HRK,6.9",
      "2023-03-01,HRK,7",
      "2020-03-01,EUR,0",
      "2020-03-01,EUR",
      "2020-03-01,HRK,6.8",
    ];
    expect(problems(lines.join("\n"))).toEqual([
      ["line 2: date", "invalid_format"],
      ["line 3: currency", "notACurrency"],
      ["line 4: perUsd", "notARate"],
      ["line 6: currency", "notInUse"],
      ["line 7: perUsd", "notARate"],
      ["line 8: perUsd", "notARate"],
      ["line 9", "contradiction"],
    ]);
  });

  test.each([
    [
      "nothing",
      "",
      [
        ["line 1", "column"],
        ["line 1", "column"],
        ["line 1", "column"],
      ],
    ],
    ["only titles", "date,currency,rate\n", [["", "empty"]]],
    ["UTF-16", "d\0a\0t\0e\0", [["", "nul"]]],
    ["a column that is an object's", "__proto__,currency,rate\nx,EUR,1", [["line 1", "column"]]],
    ["a quote that is never closed", 'date,currency,rate\n"2020-03-01,EUR,1', [["line 2", "notATable"]]],
  ])("%s", (_says, text, expected) => expect(problems(text)).toEqual(expected));
});
