import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "./submissionOf.ts";

export const getSubmission: Endpoint<typeof coordinators.getSubmission> = async ({ path }, stores) => {
  const { submission, n } = await submissionOf(path, stores);
  return { version: n, submission, activities: await stores.submissions.activities(path) };
};
