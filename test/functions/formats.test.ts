import { beforeAll, describe, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { surely } from "../examples/client.ts";
import { printedIn } from "../shared/formats/readPdf.ts";
import { readXlsx } from "../shared/formats/readXlsx.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
const report = "/donors/usaid/reports/bih-2019/usaid-2019/2020-H1/latest";

beforeAll(() => enterExamples(own, [bosniaHerzegovina2019]));

const asked = async (what: string) => surely(await own.as("usaid"))(`GET ${report}/${what}`);

describe("a released report comes as a file", () => {
  test("as PDF, in the language that was asked for, with its fonts", async () => {
    const { bytes, file } = await asked("pdf?language=ru");
    expect(file).toBe("bih-2019-usaid-2019-2020-H1-r1-ru.pdf");
    const printed = await printedIn(bytes);
    expect(printed).toContain("260");
    expect(printed).toContain("Отчет");
  });

  test("as a workbook", async () => {
    const { bytes, file } = await asked("xlsx");
    expect(file).toBe("bih-2019-usaid-2019-2020-H1-r1.xlsx");
    expect((await readXlsx(bytes)).worksheets.length).toBeGreaterThan(5);
  });

  test("as data", async () => {
    const { text, file } = await asked("csv");
    expect(file).toBe("bih-2019-usaid-2019-2020-H1-r1.csv");
    expect(text).toContain("#reached+ind+trained");
  });

  test.each(["pdf", "xlsx", "csv"])("as %s it is the same bytes each time", async (format) => {
    const [first, second] = [await asked(format), await asked(format)];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });

  test("and not in a language that nobody wrote", async () => {
    const answer = await (await own.as("usaid"))(`GET ${report}/pdf?language=xx`);
    expect(answer.status).toBe(422);
  });
});
