import { expect, test } from "vitest";
import { csv } from "../../../shared/formats/csv.ts";
import { pdf } from "../../../shared/formats/pdf.ts";
import { xlsx } from "../../../shared/formats/xlsx.ts";
import { texts } from "../../../shared/languages/texts.ts";
import { layout } from "../../../shared/report/layout.ts";
import type { Report } from "../../../shared/report/report.ts";
import { bosniaHerzegovina2019 } from "../../examples/bosniaHerzegovina2019.ts";
import { exampleReport } from "../report/sections/exampleReport.ts";

const about = { title: "A report", language: "en", madeAt: "2020-08-01T00:00:00Z" } as const;
const places = Array.from({ length: 50 }, (_, at) => ({ place: `place-${at}`, name: `Place ${at}` }));

/** A report with 34 indicators in 50 places: tables of a little over 5,000 cells, and a chart each. */
function largeReport(): Report {
  const report = exampleReport(bosniaHerzegovina2019, "usaid-2019", "2020-H1");
  const [result, definition] = [report.results[0], report.definitions[0]];
  if (result === undefined || definition === undefined) throw new Error("the example has a result");
  const number = (value: number) => ({ value, qualifier: "exactly", illustrative: false }) as const;
  const ids = Array.from({ length: 34 }, (_, at) => `indicator-${at}`);
  return {
    ...report,
    project: { ...report.project, places },
    grant: { ...report.grant, places },
    definitions: ids.map((id) => ({ ...definition, id, title: `What was done, ${id}` })),
    results: ids.map((indicator, at) => ({
      ...result,
      indicator,
      places: places.map(({ place }, of) => ({ place, thisPeriod: number(at * of), toDate: number(at * of + 7) })),
    })),
  };
}

test("a report of 5,000 cells is a pdf, an xlsx and a csv in under a second each on a free machine, twice the same", async () => {
  const report = largeReport();
  const blocks = layout(report, null, texts("en"));
  const formats = {
    pdf: () => pdf(blocks, about),
    xlsx: () => xlsx(blocks, about),
    csv: async () => new TextEncoder().encode(csv(report, null, "en")),
  };
  const cells = blocks.flatMap((block) => (block.block === "table" ? block.rows.flatMap((row) => row.cells) : []));
  expect(cells.length).toBeGreaterThan(5_000);
  for (const [name, write] of Object.entries(formats)) {
    const before = process.cpuUsage();
    const began = performance.now();
    const bytes = await write();
    const [took, cpu] = [performance.now() - began, process.cpuUsage(before)];
    const seconds = (cpu.user + cpu.system) / 1e6;
    process.stdout.write(`${name}: ${seconds.toFixed(2)} s of computing, ${(took / 1000).toFixed(2)} s in all\n`);
    // Other tests run beside this one, and nothing has been compiled yet.
    expect(seconds, name).toBeLessThan(6);
    expect(Buffer.from(await write()).equals(bytes), name).toBe(true);
  }
  expect(csv(report, null, "en").split("\r\n").length).toBeGreaterThan(3_400);
});
