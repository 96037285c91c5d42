import type { Qualifier } from "../../shared/quantity.ts";
import { Table } from "../parts/Table.tsx";
import { countOf, numberOf } from "../words/countOf.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { Cell } from "./fieldsOf.ts";

/** A list of counts by category, with its sum. */
export function Cells({ title, rows, qualifier }: { title: string; rows: readonly Cell[]; qualifier: Qualifier }) {
  const dimensions = Object.keys(rows[0] ?? {}).filter((name) => name !== "count");
  const value = rows.reduce((sum, { count }) => sum + Number(count), 0);
  return (
    <Table
      caption={title}
      columns={[...dimensions.map((name) => ({ title: wordsOf(name) })), { title: "Count", end: true }]}
      rows={[
        ...rows.map((row) => ({
          key: dimensions.map((name) => row[name]).join(),
          cells: [...dimensions.map((name) => wordsOf(String(row[name]))), numberOf(Number(row.count))],
        })),
        {
          key: " total",
          cells: ["Total", ...dimensions.slice(1).map(() => ""), countOf({ value, qualifier, illustrative: false })],
          total: true,
        },
      ]}
    />
  );
}
