import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addUp } from "../../../shared/findings/addUp.ts";
import type { Series } from "../../../shared/findings/earlierValues.ts";
import { isSameAsBefore } from "../../../shared/findings/rules/sameAsBefore.ts";
import { activity, earlier, found, review } from "../../support/review.ts";

/** Counts that the US Department of State published in its Trafficking in Persons reports, and that do not add up there. */
const inOwnData = {
  /**
   * Potential victims identified by government in 2017.
   * https://www.state.gov/reports/2018-trafficking-in-persons-report/bosnia-and-herzegovina/
   */
  bosnia2017: { total: 82, sex: { female: 58, male: 25 }, age: { child: 47 } },
  /**
   * Victims identified by government in 2016; seven of them in no form of exploitation.
   * https://www.state.gov/reports/2017-trafficking-in-persons-report/kazakhstan/
   */
  kazakhstan2016: { total: 110, exploitation: { sexualExploitation: 82, forcedLabour: 21 } },
  /**
   * Victims assisted by NGOs in 2018, by who referred them: law enforcement, embassies, NGOs, international organizations, themselves.
   * https://www.state.gov/reports/2019-trafficking-in-persons-report-2/kazakhstan/
   */
  kazakhstan2018: { total: 122, referredBy: [19, 10, 69, 23, 24] },
  /**
   * Calls to the hotline in 2016 to 2019: the last two are the same.
   * https://www.state.gov/reports/2020-trafficking-in-persons-report/kazakhstan/ and the three editions before
   */
  kazakhstanCalls: [841, 1350, 1834, 1834],
};

/** Published as it is recorded: people served, in all and by one dimension at a time. */
const published = ({ total, ...breakdowns }: { total: number } & Record<string, object | number>) =>
  activity({
    kind: "assistance",
    stated: [
      { measure: "served", count: total },
      ...Object.entries(breakdowns).flatMap(([dimension, parts]) =>
        Object.entries(parts).map(([code, count]) => ({ measure: "served", [dimension]: code, count })),
      ),
    ],
  });

describe("real defects, recorded as they were published", () => {
  test.each([
    ["58 women and 25 men of 82", published(inOwnData.bosnia2017), ["activities.a.stated.1 partsOverTotal"]],
    ["82 and 21 of 110", published(inOwnData.kazakhstan2016), ["activities.a.stated.1 partsUnderTotal"]],
  ])("%s", (_says, one, findings) => {
    const own = found(review({ a: one })).filter((finding) => /parts/.test(finding));
    expect(own).toEqual(findings);
  });

  test("145 referrals of 122 people", () => {
    const { total, referredBy } = inOwnData.kazakhstan2018;
    const parts = referredBy.map((count, index) => ({ path: `${index}`, by: "referral", count }));
    expect(addUp({ total: { path: "total", count: total }, parts, isExact: true })).toEqual([
      { path: "0", code: "partsOverTotal", says: { by: "referral", parts: 145, total: 122 } },
    ]);
  });

  test("1,834 calls in two years", () => {
    const [last = 0, ...before] = inOwnData.kazakhstanCalls.toReversed();
    const given = { earlier: earlier("hotline.calls", before.toReversed()) };
    const under = review({ line: activity({ kind: "hotline", calls: last }) }, given);
    expect(found(under)).toEqual(["figures.hotline.calls sameAsBefore"]);
  });
});

/** All 234 counts, where this machine has them. */
const all = new URL("../../../../shared/data/tip/tip_report_counts.csv", import.meta.url);

interface Row {
  readonly of: string;
  readonly year: number;
  readonly edition: string;
  readonly population: string;
  readonly dimension: string;
  readonly category: string;
  readonly count: number;
}

/** The lines of the file (RFC 4180, no line breaks in fields). */
const rows = (csv: string): Row[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) =>
        field.replaceAll('"', ""),
      );
      const [country = "", year = "", edition = "", population = "", , dimension = "", category = "", count = ""] =
        fields;
      const of = `${country} ${year} (${edition}) ${population}`;
      return {
        of,
        year: Number(year),
        edition,
        population: `${country} ${population}`,
        dimension,
        category,
        count: Number(count),
      };
    });

/** A breakdown "potential x form" divides the potential ones only, where they were counted; "of which" is part of the line before. */
function doubtsIn(own: readonly Row[]): string[] {
  const dimensions = [...new Set(own.map(({ dimension }) => dimension))];
  return dimensions
    .filter((dimension) => dimension !== "total")
    .flatMap((dimension) => {
      const [first = "", ...others] = dimension.split(" x ");
      const isPart = others.length > 0 && !dimensions.includes(first) && first !== "sex";
      const total = own.find(({ category }) => category === (isPart ? first : "total"));
      const parts = own.filter((row) => row.dimension === dimension && !row.category.startsWith("of which"));
      return addUp({
        total: total && { path: "total", count: total.count },
        parts: parts.map(({ category, count }) => ({ path: category, by: dimension, count })),
        isExact: true,
      }).map(({ code, says }) => `${own[0]?.of}: ${code} ${Object.values(says ?? {}).join(" ")}`);
    });
}

test("the published counts: everything in them that does not add up, and nothing else", ({ skip }) => {
  if (!existsSync(all)) return skip("the published counts (tip_report_counts.csv) are not on this machine");
  const published = rows(readFileSync(all, "utf8"));
  expect(published).toHaveLength(234);
  const groups = [...new Set(published.map(({ of }) => of))].map((of) => published.filter((row) => row.of === of));
  expect(groups.flatMap(doubtsIn)).toEqual([
    "BA 2017 (2018) potential victims identified by government: partsOverTotal sex 83 82",
    "BA 2017 (2019) potential victims identified by government: partsOverTotal sex 83 82",
    "KZ 2016 (2017) victims identified by government: partsUnderTotal form 103 110",
    "KZ 2017 (2018) victims assisted by NGOs: partsUnderTotal form 171 177",
    "KZ 2018 (2019) victims assisted by NGOs: partsUnderTotal form 121 122",
    "KZ 2018 (2019) victims assisted by NGOs: partsOverTotal referred by 145 122",
    "AL 2018 (2019) official and potential victims identified by government and NGOs: partsUnderTotal form 88 95",
  ]);

  const totals = published.filter(({ dimension }) => dimension === "total");
  const repeated = totals.flatMap((row) => {
    const before = totals.filter(({ population, year }) => population === row.population && year < row.year);
    const earlier = before
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, count }) => ({ period: `${year}`, value: count }));
    const series: Series = { path: row.of, measure: row.population, overTime: "sum", value: row.count, earlier };
    return isSameAsBefore(series).map(({ path }) => path);
  });
  expect(repeated).toEqual(["KZ 2019 (2020) hotline calls received"]);
});
