import type { SubmissionId } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";

/** Ids of the grants that may have paid for what is done in a place. */
export const grantsHere = async ({ project, place }: SubmissionId, { portfolio }: Stores): Promise<string[]> =>
  (await portfolio.grants(project)).filter(({ places }) => places.includes(place)).map(({ id }) => id);
