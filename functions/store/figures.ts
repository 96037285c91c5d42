import * as z from "zod";
import { Figure } from "../../shared/figures.ts";
import { lists, questions } from "../../shared/keys.ts";
import type { Period } from "../../shared/periods.ts";
import { SubmissionId } from "../../shared/submission.ts";
import type { Counts } from "../../shared/totals.ts";
import { withUncounted } from "../../shared/uncounted.ts";
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

/** The figures of approved submissions: what every report and every total is made of. */
export const figures = (table: Table) => ({
  ofProject: async (project: string): Promise<Counts[]> =>
    (await query(table, StoredFigures, questions.figures(project))).map(({ data }) => asCounts(data)),

  ofPeriods: async (periods: readonly Period[]): Promise<Counts[]> => {
    const found = await Promise.all(periods.map((period) => listed(table, StoredFigures, lists.figures(period))));
    return found.flat().map(({ data }) => asCounts(data));
  },
});
