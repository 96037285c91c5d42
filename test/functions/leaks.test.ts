import { beforeAll, describe, expect, test } from "vitest";
import { aboutOf } from "../../functions/endpoints/documents/aboutOf.ts";
import { csv } from "../../shared/formats/csv.ts";
import { page } from "../../shared/formats/page.ts";
import { pdf } from "../../shared/formats/pdf.ts";
import { xlsx } from "../../shared/formats/xlsx.ts";
import { reportFile } from "../../shared/iati/reportFile.ts";
import { texts } from "../../shared/languages/texts.ts";
import { layout } from "../../shared/report/layout.ts";
import type { ReleasedReport } from "../../shared/report/report.ts";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { type Answer, surely } from "../examples/client.ts";
import type { Example } from "../examples/example.ts";
import { readPdf } from "../shared/formats/readPdf.ts";
import { cellsOf, readXlsx } from "../shared/formats/readXlsx.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

/** People newly assisted (invented): few men, so that the women must be withheld with them; the total is no secret. */
const [women, men, total] = [4120, 7, 4127];
const line = { status: "new", age: "adult", exploitation: "forcedLabour" } as const;
const example: Example = {
  ...bosniaHerzegovina2019,
  project: {
    ...bosniaHerzegovina2019.project,
    indicators: (["female", "male", undefined] as const).map((sex) => ({
      id: sex ?? "all",
      version: 1,
      title: sex ?? "all",
      definition: "For this test.",
      level: "output",
      measure: "assistance.newlyAssisted",
      where: sex === undefined ? {} : { sex: [sex] },
      baseline: { value: null, reason: "None" },
      targets: [{ by: "2022-12-31", value: 8240 }],
    })),
  },
  submissions: [
    {
      period: "2019-H2",
      place: "BA",
      activities: {
        assisted: {
          kind: "assistance",
          title: "Assistance",
          pillar: "protection",
          grants: ["usaid-2019"],
          people: [
            { ...line, sex: "female", count: women },
            { ...line, sex: "male", count: men },
          ],
        },
      },
    },
  ],
  releases: [{ grant: "usaid-2019", period: "2019-H2" }],
};

const english = texts("en");
const laidOut = (report: ReleasedReport) => layout(report.content, null, english);
const bytesOf = (file: Uint8Array): string => new TextDecoder().decode(file);
const sheets = async (file: Uint8Array): Promise<string> =>
  cellsOf(await readXlsx(file))
    .map(({ value }) => String(value))
    .join("\n");

/** Each format: how its text is read, and the same written of a report in which nothing is withheld. */
const formats: Record<
  string,
  { read: (answer: Answer) => Promise<string> | string; planted: (report: ReleasedReport) => Promise<string> | string }
> = {
  json: { read: ({ text }) => text, planted: (report) => JSON.stringify(report) },
  html: { read: ({ text }) => text, planted: ({ content }) => page(content, null, "en") },
  pdf: {
    read: async ({ bytes }) => (await readPdf(bytes)).text,
    planted: async (report) => (await readPdf(await pdf(laidOut(report), aboutOf(report, "en")))).text,
  },
  xlsx: {
    read: ({ bytes }) => sheets(bytes),
    planted: async (report) => sheets(await xlsx(laidOut(report), aboutOf(report, "en"))),
  },
  csv: { read: ({ bytes }) => bytesOf(bytes), planted: (report) => csv(report.content, report, "en") },
  iati: {
    read: ({ text }) => text,
    planted: (report) => reportFile({ ...report, checkAt: "https://example.org" }) ?? "",
  },
};

/** Whether a text tells what is withheld, in any way of writing the number. */
const tells = (text: string): boolean => /(?<!\d)4[\s\u00a0\u202f.,]?120(?!\d)/.test(text);

const own = tracker();
beforeAll(() => enterExamples(own, [example]));

const path = "/projects/bih-2019/grants/usaid-2019/reports/2019-H2";
const released = (format: string) => `GET /donors/usaid/reports/bih-2019/usaid-2019/2019-H2/latest/${format}`;

describe("a number that is withheld", () => {
  test("is known to headquarters", async () => {
    const { content } = (await surely(await own.as("hq"))(`GET ${path}/draft`)).body;
    expect(content.results.map(({ toDate }: { toDate: object }) => toDate)).toMatchObject([
      { value: women },
      { value: men },
      { value: total },
    ]);
  });

  test("is not in what headquarters sees of how the donor would get it", async () => {
    expect(tells((await surely(await own.as("hq"))(`GET ${path}/draft/html`)).text)).toBe(false);
  });

  test.each(Object.entries(formats))(
    "is not in %s, where the total is; and would be found there",
    async (format, { read, planted }) => {
      const usaid = surely(await own.as("usaid"));
      const text = await read(await usaid(released(format)));
      expect(tells(text)).toBe(false);
      expect(text).toMatch(/4[\s\u00a0\u202f.,]?127/);
      const report = (await usaid(released("json"))).body as ReleasedReport;
      const draft = (await surely(await own.as("hq"))(`GET ${path}/draft`)).body;
      expect(tells(await planted({ ...report, content: draft.content }))).toBe(true);
    },
  );

  test.each(["/projects/bih-2019/iati", "/iati"])("is not in what is published at %s", async (address) => {
    const { text } = await surely(await own.as("hq"))(`GET ${address}`);
    expect(text).toContain("XM-DAC-47066-bih-2019");
    expect(tells(text)).toBe(false);
  });

  test("is not in the list of reports", async () => {
    expect(tells((await surely(await own.as("usaid"))("GET /donors/usaid/reports")).text)).toBe(false);
  });

  test("is withheld by the same word, whether it is small or would give a small one away", async () => {
    const { content } = (await surely(await own.as("usaid"))(released("json"))).body as ReleasedReport;
    const [female, male] = content.results;
    for (const result of [female, male])
      expect(result).toMatchObject({ toDate: { nothing: "suppressed" }, achieved: null, status: "withheld" });
    expect(content.breakdowns[0]?.cells).toEqual([[{ nothing: "suppressed" }], [{ nothing: "suppressed" }]]);
    expect(content.grant.smallestCount).toBe(10);
  });
});
