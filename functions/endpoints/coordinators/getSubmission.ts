import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "./submissionOf.ts";

export const getSubmission: Endpoint<typeof coordinators.getSubmission> = async ({ path }, stores) => {
  const { submission, n } = await submissionOf(path, stores);
  const [activities, comments] = await Promise.all([
    stores.submissions.activities(path),
    stores.submissions.comments(path),
  ]);
  return { version: n, submission, activities, comments };
};
