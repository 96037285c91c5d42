import { NotFound } from "../../../shared/errors.ts";
import { recordingPeriods } from "../../../shared/projects.ts";
import type { SubmissionId } from "../../../shared/submission.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import type { ReadSubmission } from "../../store/submissions.ts";

/** A submission of a project that exists, works in the place and has the period; throws NotFound otherwise. */
export async function submissionOf(id: SubmissionId, { portfolio, submissions }: Stores): Promise<ReadSubmission> {
  const [project, current] = await Promise.all([portfolio.read("PROJECT", id.project), submissions.read(id)]);
  if (project === undefined || !project.data.places.includes(id.place))
    throw new NotFound(`there is no project ${id.project} in ${id.place}`);
  if (!recordingPeriods(project.data).includes(id.period))
    throw new NotFound(
      `the project ${id.project} has no period ${id.period}; it has ${recordingPeriods(project.data).join(", ")}`,
    );
  return current;
}
