import Excel from "exceljs";
import { texts as textsOf } from "../languages/texts.ts";
import type { Block } from "../report/blocks.ts";
import { toXmlText } from "../workbook/xmlText.ts";
import type { About } from "./about.ts";
import { withoutCharts } from "./chartsTold.ts";
import { frontSheet, type Told } from "./xlsx/frontSheet.ts";
import { sheetName } from "./xlsx/sheetName.ts";
import { tableSheet } from "./xlsx/tableSheet.ts";
import { undated } from "./xlsx/undated.ts";

/**
 * A report as XLSX (ECMA-376): a first sheet with all that is no table, then one sheet a table. Numbers are numbers, nothing is
 * in words, and no text starts a formula. The same blocks give the same bytes.
 */
export async function xlsx(
  blocks: readonly Block[],
  { title, language, madeAt }: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = textsOf(language);
  const workbook = new Excel.Workbook();
  workbook.title = toXmlText(title);
  workbook.created = workbook.modified = new Date(madeAt);
  const told = withoutCharts(blocks, texts);
  const front = workbook.addWorksheet(texts.sheet.report, { pageSetup: onPaper("portrait"), headerFooter: numbered });
  const names = new Map<Told, string>();
  let heading = title;
  for (const own of told) {
    if (own.block === "heading") heading = own.text;
    if (own.block !== "table") continue;
    const name = sheetName(names.size + 1, heading);
    names.set(own, name);
    const sheet = workbook.addWorksheet(name, {
      pageSetup: { ...onPaper("landscape"), printTitlesRow: "2:2" },
      headerFooter: numbered,
      views: [{ state: "frozen", xSplit: 1, ySplit: 2 }],
    });
    tableSheet(sheet, own, texts);
  }
  frontSheet(front, told, (table) => names.get(table), texts);
  return undated(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const onPaper = (orientation: "portrait" | "landscape"): Partial<Excel.PageSetup> => ({
  paperSize: 9,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
});

const numbered: Partial<Excel.HeaderFooter> = { oddFooter: "&R&P / &N" };
