import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { drafts } from "../store/drafts.ts";
import { figures } from "../store/figures.ts";
import { funding } from "../store/funding.ts";
import { guarded } from "../store/guarded.ts";
import { letters } from "../store/letters.ts";
import { narratives } from "../store/narratives.ts";
import { opens } from "../store/opens.ts";
import { people } from "../store/people.ts";
import { portfolio } from "../store/portfolio.ts";
import { rates } from "../store/rates.ts";
import { reminders } from "../store/reminders.ts";
import { reports } from "../store/reports.ts";
import { submissions } from "../store/submissions.ts";
import type { Table } from "../store/table.ts";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

/** A table by the name in the function's environment. One that the function was not given is refused by name when asked. */
const table = (variable: "TRACKER" | "REPORTS" | "PEOPLE"): Table => ({
  client,
  get name() {
    const name = process.env[variable];
    if (name === undefined) throw new Error(`this function was not given the table ${variable}`);
    return name;
  },
});

const tracker = table("TRACKER");
const released = table("REPORTS");

/** Where everything is kept, one store an entity. */
export const stores = {
  portfolio: portfolio(tracker),
  submissions: submissions(tracker),
  figures: figures(tracker),
  drafts: drafts(tracker),
  reminders: reminders(tracker),
  letters: letters(tracker),
  narratives: narratives(tracker),
  reports: reports(released, tracker),
  opens: opens(released),
  guarded: guarded(tracker),
  rates: rates(tracker),
  funding: funding(tracker),
  people: people(table("PEOPLE"), tracker),
};
export type Stores = typeof stores;

/** Now, as ISO 8601 in UTC: read once a call and passed on as a value. */
export const now = (): string => new Date().toISOString();
