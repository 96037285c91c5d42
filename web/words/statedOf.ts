import type { Activity } from "../../shared/activities/activity.ts";
import type { Layout } from "../../shared/workbook/layout.ts";
import { texts } from "../languages/language.ts";
import { numberOf } from "./countOf.ts";

/** Totals as a source states them, in a line: they stand beside what is counted and are no part of it. */
export function statedOf({ stated }: Activity, { parts }: Pick<Layout, "parts">): string | undefined {
  const columns = parts.find(({ path: [name] }) => name === "stated")?.columns ?? [];
  const wordOf = (name: string, code: unknown) =>
    columns.find(({ path }) => path[0] === name)?.takes.codes?.[String(code)] ?? String(code);
  return stated
    ?.map(({ measure, count, ...cell }) => {
      const names = Object.entries(cell).map(([name, code]) => wordOf(name, code).toLocaleLowerCase());
      return texts().named([wordOf("measure", measure), ...names].join(", "), numberOf(count));
    })
    .join("; ");
}
