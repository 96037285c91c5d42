import type { workbooks } from "../../../shared/api/workbooks.ts";
import { differences } from "../../../shared/differences.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "../coordinators/submissionOf.ts";

export const getAppliedWorkbook: Endpoint<typeof workbooks.getAppliedWorkbook> = async ({ path }, stores) => {
  const { version, ...of } = path;
  await submissionOf(of, stores);
  const batch = await stores.submissions.batch(of, version);
  if (batch === undefined) throw new NotFound(`change ${version} is no workbook`);
  const changes = batch.entries.map(({ id, was, activity }) => ({
    activity: id,
    differences: differences(was ?? {}, activity ?? {}),
  }));
  return { changes };
};
