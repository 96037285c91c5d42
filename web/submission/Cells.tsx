import type { Qualifier, Quantity } from "../../shared/figures/quantity.ts";
import { notReported, sum } from "../../shared/figures/sum.ts";
import type { Parts } from "../../shared/workbook/layout.ts";
import { texts } from "../languages/language.ts";
import { Table } from "../parts/Table.tsx";
import { countOf } from "../words/countOf.ts";
import type { Line } from "./fieldsOf.ts";

interface Props {
  of: Parts;
  rows: readonly Line[];
  qualifier: Qualifier;
}

/** A list of counts by category, with its sum. A line without a count was not reported, and makes the sum "at least". */
export function Cells({ of: { title, columns }, rows, qualifier }: Props) {
  const { submission: words } = texts();
  const named = columns
    .map(({ path, title: whole, takes }) => ({ name: path[0] ?? "", title: whole.replace(`${title}: `, ""), takes }))
    .filter(({ name }) => name !== "count" && rows.some((row) => row[name] !== undefined));
  const quantityOf = ({ count }: Line, exact: Qualifier): Quantity =>
    count === undefined ? notReported : { value: Number(count), qualifier: exact, illustrative: false };
  return (
    <Table
      caption={title}
      columns={[...named.map(({ title }) => ({ title })), { title: words.count, end: true }]}
      rows={[
        ...rows.map((row) => ({
          key: named.map(({ name }) => row[name]).join(),
          cells: [
            ...named.map(({ name, takes }) => takes.codes?.[String(row[name] ?? "unknown")] ?? row[name]),
            countOf(quantityOf(row, "exactly")),
          ],
        })),
        {
          key: " total",
          cells: [
            words.total,
            ...named.slice(1).map(() => ""),
            countOf(sum(rows.map((row) => quantityOf(row, qualifier)))),
          ],
          total: true,
        },
      ]}
    />
  );
}
