import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { keys, questions } from "../../shared/keys.ts";
import { Opened } from "../../shared/opened.ts";
import type { ReportId } from "../../shared/report/report.ts";
import { query, type Table } from "./table.ts";

type Of = Omit<ReportId, "revision">;

/**
 * Who opened which released report. Written without a line of history, and by itself: the function that shows reports reaches neither
 * the tracker nor anything in Reports but these items.
 */
export const opens = (table: Table) => ({
  note: async (report: Of, opened: Opened): Promise<void> => {
    const Item = { ...keys.opened(report, opened), data: opened };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  },

  /** Every opening of a report, by revision and time. */
  of: async (report: Of) => (await query(table, Opened, questions.opens(report))).map(({ data }) => data),
});
