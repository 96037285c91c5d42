import type { Worksheet } from "exceljs";
import type { Texts } from "../../languages/texts.ts";
import type { Block, Fact } from "../../report/blocks.ts";
import { cellOf, harmless } from "./cellOf.ts";
import { heightOf } from "./heightOf.ts";
import { fills, fonts, wrapped } from "./look.ts";

export type Told = Exclude<Block, { block: "chart" }>;

const widths = [44, 40, 60];

const wide = widths.reduce((sum, width) => sum + width, 0);

/** Fills the first sheet with what a report says besides its tables; in a table's place stands a link to its sheet. */
export function frontSheet(
  sheet: Worksheet,
  blocks: readonly Told[],
  sheetOf: (table: Told) => string | undefined,
  texts: Texts,
): void {
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width;
  let row = 0;
  const line = (text: string, font: (typeof fonts)[keyof typeof fonts]) => {
    row++;
    sheet.mergeCells(row, 1, row, widths.length);
    const cell = sheet.getCell(row, 1);
    cell.value = harmless(text);
    cell.font = font;
    cell.alignment = wrapped;
    sheet.getRow(row).height = heightOf([{ text, width: wide }], font.size);
    return cell;
  };
  const facts = (own: readonly Fact[]) => {
    for (const { term, value, detail } of own) {
      row++;
      const { value: shown, format, remark, isNothing } = cellOf(value, texts);
      const cells = [
        { value: harmless(term), font: fonts.term },
        { value: shown, font: isNothing ? fonts.nothing : fonts.total },
        {
          value: [remark, detail === undefined ? undefined : harmless(detail)].filter(Boolean).join("; "),
          font: fonts.remark,
        },
      ];
      for (const [at, { value, font }] of cells.entries()) {
        const cell = sheet.getCell(row, at + 1);
        if (value !== "") cell.value = value;
        cell.font = font;
        cell.alignment = { ...wrapped, horizontal: "left" };
      }
      if (format !== undefined) sheet.getCell(row, 2).numFmt = format;
      sheet.getRow(row).height = heightOf(
        cells.map((cell, at) => ({ text: typeof cell.value === "string" ? cell.value : "", width: widths[at] ?? 1 })),
      );
    }
  };
  for (const own of blocks) {
    switch (own.block) {
      case "cover":
        line(own.title, fonts.title);
        line(own.subtitle, fonts.subtitle);
        row++;
        facts(own.facts);
        break;
      case "heading":
        row++;
        line(own.text, own.level === 2 ? fonts.section : fonts.part);
        break;
      case "text":
        line(own.text, fonts.text);
        break;
      case "note": {
        line(texts.page.note[own.tone], own.tone === "caution" ? fonts.caution : fonts.total).fill = fills.faint;
        line(own.text, fonts.text).fill = fills.faint;
        break;
      }
      case "facts":
        facts(own.facts);
        break;
      case "table": {
        const name = sheetOf(own);
        line(own.caption, fonts.link).value = { text: harmless(own.caption), hyperlink: `#'${name}'!A1` };
      }
    }
  }
}
