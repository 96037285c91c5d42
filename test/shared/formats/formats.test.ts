import { describe, expect, test } from "vitest";
import { columns } from "../../../shared/formats/csv/columns.ts";
import { csv } from "../../../shared/formats/csv.ts";
import { pdf } from "../../../shared/formats/pdf.ts";
import { count, value } from "../../../shared/formats/value.ts";
import { xlsx } from "../../../shared/formats/xlsx.ts";
import { Language, texts } from "../../../shared/languages/texts.ts";
import { digitsOf } from "../../../shared/money/currencies.ts";
import { layout } from "../../../shared/report/layout.ts";
import type { Report } from "../../../shared/report/report.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import type { Example } from "../../examples/example.ts";
import { examples } from "../../examples/examples.ts";
import { exampleReport } from "../report/sections/exampleReport.ts";
import { readCsv } from "./readCsv.ts";
import { printedIn, readPdf } from "./readPdf.ts";
import { cellsOf, readXlsx } from "./readXlsx.ts";

/** Every quantity in a report, wherever it stands. */
function quantitiesIn(own: unknown): number[] {
  if (typeof own !== "object" || own === null) return [];
  const { value, qualifier } = own as { value?: unknown; qualifier?: unknown };
  if (typeof value === "number" && typeof qualifier === "string") return [value];
  return Object.values(own).flatMap(quantitiesIn);
}

/** Amounts of sub-grants are counted in minor units and shown in whole ones. */
const inMinorUnits = ({ measure }: { measure: string }) => measure === "subgrant.value";
const shownIn = ({ counts, coFunding, ...rest }: Report): number[] => [
  ...new Set(quantitiesIn({ ...rest, counts: counts.filter((own) => !inMinorUnits(own)), coFunding })),
];

interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** Every amount of money in a report; what only its IATI file says is not for readers. */
function moneyIn(own: unknown): Amount[] {
  if (typeof own !== "object" || own === null) return [];
  const { minor, currency } = own as Partial<Amount>;
  if (typeof minor === "number" && typeof currency === "string") return [{ minor, currency }];
  return Object.entries(own).flatMap(([name, inner]) => (name === "iati" ? [] : moneyIn(inner)));
}
const wholeOf = ({ minor, currency }: Amount): number => minor / 10 ** (digitsOf(currency) ?? 0);

const reports = (examples as readonly Example[]).flatMap((example) =>
  example.releases.map(({ grant, period }) => ({ name: `${example.id}: ${grant} ${period}`, example, grant, period })),
);
const aboutOf = (report: Report, language: Language) => ({
  title: report.project.title,
  language,
  madeAt: "2024-01-01T00:00:00Z",
});

describe.each(reports)("$name", ({ example, grant, period }) => {
  const report = exampleReport(example, grant, period);

  test.each(Language.options)("in %s: the PDF's text read back holds every number", async (language) => {
    const file = await pdf(layout(report, null, texts(language)), aboutOf(report, language));
    const printed = await printedIn(file);
    const missing = shownIn(report).filter((number) => {
      const digits = count({ number }, texts(language)).replaceAll(".", "\\.").replaceAll(/\s/gu, "\\s");
      return !new RegExp(`(?<!\\d)${digits}(?!\\d)`, "u").test(printed);
    });
    expect(missing).toEqual([]);
    const dense = printed.replaceAll(/\s/gu, "");
    for (const amount of moneyIn(report))
      expect(dense).toContain(value(amount, texts(language)).replace(amount.currency, "").replaceAll(/\s/gu, ""));
  });

  test.each(Language.options)("in %s: the workbook has every number as a number", async (language) => {
    const file = await xlsx(layout(report, null, texts(language)), aboutOf(report, language));
    const numbers = new Set(cellsOf(await readXlsx(file)).map(({ value }) => value));
    for (const number of [...shownIn(report), ...moneyIn(report).map(wholeOf)]) expect(numbers).toContain(number);
  });

  test.each(Language.options)("in %s: the CSV has every number", (language) => {
    const at = Object.keys(columns).indexOf("value");
    const numbers = new Set(readCsv(csv(report, null, language)).map((line) => Number(line[at])));
    for (const number of [...shownIn(report), ...moneyIn(report).map(wholeOf)]) expect(numbers).toContain(number);
  });
});

describe.each<[string, Report]>([
  [
    "without targets and money",
    exampleReport(
      {
        ...bosniaHerzegovina2019,
        project: {
          ...bosniaHerzegovina2019.project,
          indicators: bosniaHerzegovina2019.project.indicators.map((own) => ({ ...own, targets: [] })),
        },
        transactions: {},
      },
      "usaid-2019",
      "2020-H1",
    ),
  ],
  [
    "of which nothing was ever reported",
    exampleReport({ ...bosniaHerzegovina2019, submissions: [] }, "usaid-2019", "2020-H1"),
  ],
  [
    "without indicators",
    exampleReport(
      { ...bosniaHerzegovina2019, project: { ...bosniaHerzegovina2019.project, indicators: [] } },
      "usaid-2019",
      "2020-H1",
    ),
  ],
])("a grant %s", (_, report) => {
  test("is a report in every format, and no page of it is blank", async () => {
    const blocks = layout(report, null, texts("en"));
    const { pages } = await readPdf(await pdf(blocks, aboutOf(report, "en")));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.length).toBeGreaterThan(page === pages.at(-1) ? 100 : 200);
    const { worksheets } = await readXlsx(await xlsx(blocks, aboutOf(report, "en")));
    for (const sheet of worksheets) expect(sheet.rowCount).toBeGreaterThan(2);
    expect(readCsv(csv(report, null, "en")).length).toBeGreaterThan(10);
  });
});
