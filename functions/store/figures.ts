import * as z from "zod";
import type { Period } from "../../shared/calendar/periods.ts";
import { Digest } from "../../shared/figures/digest.ts";
import { Figure } from "../../shared/figures/figures.ts";
import type { Counts } from "../../shared/figures/totals.ts";
import { withUncounted } from "../../shared/figures/uncounted.ts";
import { lists, questions } from "../../shared/keys.ts";
import { SubmissionId } from "../../shared/submission.ts";
import { listed, query, type Table } from "./table.ts";

const StoredFigures = SubmissionId.extend({
  figures: z.array(Figure),
  /** Measures that were counted; a later one was not. */
  counted: z.array(z.string()).optional(),
});

const asCounts = ({ figures, counted, ...id }: z.infer<typeof StoredFigures>): Counts => ({
  ...id,
  figures: counted === undefined ? figures : withUncounted(figures, counted),
});

const StoredDigest = SubmissionId.extend(Digest.shape);

/** The figures of approved submissions: what every report and every total is made of. */
export const figures = (table: Table) => ({
  ofProject: async (project: string): Promise<Counts[]> =>
    (await query(table, StoredFigures, questions.figures(project))).map(({ data }) => asCounts(data)),

  ofPeriods: async (periods: readonly Period[]): Promise<Counts[]> => {
    const found = await Promise.all(periods.map((period) => listed(table, StoredFigures, lists.figures(period))));
    return found.flat().map(({ data }) => asCounts(data));
  },

  /** What was done in periods of a project, in a few lines a submission. */
  digests: async (project: string, periods: readonly Period[]): Promise<z.infer<typeof StoredDigest>[]> => {
    const found = await Promise.all(
      periods.map((period) => query(table, StoredDigest, questions.digests(project, period))),
    );
    return found.flat().map(({ data }) => data);
  },
});
