/** The tables, by the names under which functions find them in their environment. */
export const tableNames = ["Tracker", "Reports", "People"] as const;
export type TableName = (typeof tableNames)[number];

/** Everything that anybody may do to a table. What is missing here, nobody may: no deletes but of people, no scans, no batches. */
type Action =
  | "GetItem"
  | "Query"
  | "QueryLists"
  | "QueryChecks"
  | "PutItem"
  | "PutOpened"
  | "UpdateItem"
  | "DeleteItem";

/** What a table allows at most, whoever asks. Reports are written once: nobody updates or deletes one. */
interface Allowed {
  readonly Tracker: readonly Exclude<Action, "QueryChecks" | "PutOpened" | "DeleteItem">[];
  readonly Reports: readonly Extract<Action, "GetItem" | "Query" | "QueryChecks" | "PutItem" | "PutOpened">[];
  readonly People: readonly Extract<Action, "GetItem" | "Query" | "PutItem" | "DeleteItem">[];
}

/**
 * Which function may do what to which table: all there is. `QueryLists` is Query on the index `lists`; `QueryChecks` is Query only
 * of what a fingerprint stands for, so that who has not signed in never reads a report; `PutOpened` is PutItem only where it says
 * who opened a report, so that whoever shows reports can never forge one. A transaction needs the
 * actions of its items and no more. A line less here is a grant less in the cloud, on this machine and in the tests.
 */
export const grants = {
  coordinators: {
    Tracker: ["GetItem", "Query", "QueryLists", "PutItem", "UpdateItem"],
    People: ["GetItem"],
  },
  headquarters: {
    Tracker: ["GetItem", "Query", "QueryLists", "PutItem", "UpdateItem"],
    Reports: ["Query", "PutItem"],
    People: ["GetItem", "Query", "PutItem", "DeleteItem"],
  },
  donors: {
    Reports: ["Query"],
    People: ["GetItem"],
  },
  documents: {
    Reports: ["GetItem", "Query", "PutOpened"],
    People: ["GetItem"],
  },
  workbooks: {
    Tracker: ["GetItem", "Query", "PutItem", "UpdateItem"],
    People: ["GetItem"],
  },
  everybody: {
    Reports: ["QueryChecks"],
  },
  pages: {},
  publish: {},
  draftReport: {
    Tracker: ["GetItem", "Query", "QueryLists", "PutItem", "UpdateItem"],
  },
  calendar: {
    Tracker: ["GetItem", "Query", "QueryLists", "PutItem", "UpdateItem"],
    People: ["Query"],
  },
  notify: {
    Tracker: ["GetItem", "PutItem", "UpdateItem"],
    People: ["GetItem", "Query"],
  },
} as const satisfies Record<string, Partial<Allowed>>;

/** The functions: each is `functions/<name>.ts`. */
export type FunctionName = keyof typeof grants;
export const functionNames = Object.keys(grants) as FunctionName[];
