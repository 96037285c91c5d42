import Excel from "exceljs";

/** The sheets of a workbook, cell by cell, as a spreadsheet program reads them. */
export async function readXlsx(bytes: Uint8Array): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

/** Every cell with something in it; a link is its text. */
export function cellsOf(
  workbook: Excel.Workbook,
): { sheet: string; at: string; value: Excel.CellValue; format: string }[] {
  const cells: { sheet: string; at: string; value: Excel.CellValue; format: string }[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        const text = typeof value === "object" && value !== null && "hyperlink" in value ? value.text : value;
        if (!cell.isMerged || cell.master === cell)
          cells.push({ sheet: sheet.name, at: cell.address, value: text, format: cell.numFmt });
      }),
    ),
  );
  return cells;
}
