import type { Qualifier, Quantity } from "../../shared/quantity.ts";
import { notReported, sum } from "../../shared/sum.ts";
import { texts } from "../languages/language.ts";
import { Table } from "../parts/Table.tsx";
import { countOf } from "../words/countOf.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { Cell } from "./fieldsOf.ts";

/** A list of counts by category, with its sum. A line without a count was not reported, and makes the sum "at least". */
export function Cells({ title, rows, qualifier }: { title: string; rows: readonly Cell[]; qualifier: Qualifier }) {
  const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== "count");
  const quantityOf = ({ count }: Cell, exact: Qualifier): Quantity =>
    count === undefined ? notReported : { value: Number(count), qualifier: exact, illustrative: false };
  return (
    <Table
      caption={title}
      columns={[
        ...dimensions.map((name) => ({ title: wordsOf(name) })),
        { title: texts().submission.count, end: true },
      ]}
      rows={[
        ...rows.map((row) => ({
          key: dimensions.map((name) => row[name]).join(),
          cells: [
            ...dimensions.map((name) => wordsOf(String(row[name] ?? "unknown"))),
            countOf(quantityOf(row, "exactly")),
          ],
        })),
        {
          key: " total",
          cells: [
            texts().submission.total,
            ...dimensions.slice(1).map(() => ""),
            countOf(sum(rows.map((row) => quantityOf(row, qualifier)))),
          ],
          total: true,
        },
      ]}
    />
  );
}
