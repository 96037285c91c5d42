import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { Amendment } from "../../shared/amendments.ts";
import type { Period } from "../../shared/calendar/periods.ts";
import { RecordingPeriod } from "../../shared/calendar/recordingPeriod.ts";
import { Donor } from "../../shared/donors.ts";
import { Funding } from "../../shared/funding/funding.ts";
import { Grant } from "../../shared/grants.ts";
import { Publisher } from "../../shared/iati/publisher.ts";
import { histories, type Key, keys, lists, questions, type Reference } from "../../shared/keys.ts";
import { RateSource } from "../../shared/money/rates.ts";
import type { Transaction } from "../../shared/money/transactions.ts";
import { Country } from "../../shared/places/countries.ts";
import { Programme } from "../../shared/programmes.ts";
import { Project } from "../../shared/projects.ts";
import { Template } from "../../shared/templates/templates.ts";
import { commit, type NewChange, type Root } from "./commit.ts";
import { moneyOf, putMoney } from "./money.ts";
import { get, listed, put, query, type Stored, type Table } from "./table.ts";

const schemas = {
  PROJECT: Project,
  DONOR: Donor,
  PROGRAMME: Programme,
  COUNTRY: Country,
  RATES: RateSource,
  FUNDING: Funding,
  PUBLISHER: Publisher,
  TEMPLATE: Template,
} as const satisfies Record<Reference, z.ZodType>;
export type References = { [R in Reference]: z.infer<(typeof schemas)[R]> };
type Read<R extends Reference> = Stored<References[R]> | undefined;

/** Donors, programmes, countries and projects, and the grants and money of a project. */
export const portfolio = (table: Table) => ({
  read: <R extends Reference>(type: R, id: string) =>
    get(table, schemas[type] as z.ZodType, keys.reference(type, id)) as Promise<Read<R>>,

  list: async <R extends Reference>(type: R): Promise<References[R][]> =>
    (await listed(table, schemas[type] as z.ZodType, lists.references(type))).map(({ data }) => data as References[R]),

  /** Enters or replaces one; answers its version. */
  write: <R extends Reference>(type: R, data: References[R], current: Read<R>, change: NewChange) =>
    commit(
      table,
      { ...rootOf(type, data.id, current?.n ?? 0), data, list: lists.references(type), entry: data.id },
      change,
    ),

  grant: (project: string, id: string) => get(table, Grant, keys.grant(project, id)),
  grants: async (project: string) => (await query(table, Grant, questions.grants(project))).map(({ data }) => data),
  amendment: (project: string, grant: string, id: string) => get(table, Amendment, keys.amendment(project, grant, id)),
  amendments: async (project: string) =>
    (await query(table, Amendment, questions.amendments(project))).map(({ data }) => data),
  transaction: async (project: string, id: string) =>
    (await moneyOf(table, project)).find(({ data }) => data.id === id),
  transactions: async (project: string) => (await moneyOf(table, project)).map(({ data }) => data),

  /** Whether a period takes recordings, where somebody said so. */
  period: (project: string, period: Period) => get(table, RecordingPeriod, keys.period(project, period)),
  periods: async (project: string) =>
    (await query(table, RecordingPeriod, questions.periods(project))).map(({ data }) => data),
  writePeriod: (project: Stored<Project>, period: RecordingPeriod, change: NewChange) =>
    writePart(table, project, keys.period(project.data.id, period.period), period, change),

  writeGrant: (project: Stored<Project>, grant: Grant, change: NewChange) =>
    writePart(table, project, keys.grant(project.data.id, grant.id), grant, change),
  writeAmendment: (project: Stored<Project>, amendment: Amendment, change: NewChange) =>
    writePart(table, project, keys.amendment(project.data.id, amendment.grant, amendment.id), amendment, change),
  writeTransaction: (project: Stored<Project>, transaction: Transaction, change: NewChange) =>
    writePart(table, project, keys.money(project.data.id, transaction.id), transaction, change),

  /** Enters what a file says of a project, all or nothing: the project where it changes, grants, and transactions many to an item. */
  writeImported: (current: Read<"PROJECT">, { project, grants, transactions }: Imported, change: NewChange) => {
    const root = rootOf("PROJECT", project.id, current?.n ?? 0);
    const entry = { list: lists.references("PROJECT"), entry: project.id };
    const isSame = isDeepStrictEqual(current?.data, project);
    return commit(table, isSame ? root : { ...root, ...entry, data: project }, change, (version) => [
      ...grants.map((data) => put({ table, key: keys.grant(project.id, data.id), data, version })),
      ...putMoney(table, project.id, version, transactions),
    ]);
  },

  /** Appends to a project's history without changing what the project says. */
  note: (project: Stored<Project>, change: NewChange) => commit(table, projectRoot(project), change),
});

/** What an import enters. */
interface Imported {
  readonly project: Project;
  readonly grants: readonly Grant[];
  readonly transactions: readonly Transaction[];
}

/** What counts the history of a donor, programme, country, project, source of rates or list of grants. */
export const rootOf = (type: Reference, id: string, n: number): Root => ({
  key: keys.reference(type, id),
  history: histories.reference(type, id),
  n,
});

/** What counts the history of a project, its grants, money and reports. */
export const projectRoot = ({ data: { id }, n }: Stored<Project>): Root => rootOf("PROJECT", id, n);

const writePart = (table: Table, project: Stored<Project>, key: Key, data: unknown, change: NewChange) =>
  commit(table, projectRoot(project), change, (version) => [put({ table, key, data, version })]);
