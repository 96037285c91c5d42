import { coordinators } from "../shared/api/coordinators.ts";
import { approve } from "./endpoints/coordinators/approve.ts";
import { comment } from "./endpoints/coordinators/comment.ts";
import { getHistory } from "./endpoints/coordinators/getHistory.ts";
import { getNarrative } from "./endpoints/coordinators/getNarrative.ts";
import { getSubmission } from "./endpoints/coordinators/getSubmission.ts";
import { listDuties } from "./endpoints/coordinators/listDuties.ts";
import { listKinds } from "./endpoints/coordinators/listKinds.ts";
import { listProjectsOfPlace } from "./endpoints/coordinators/listProjectsOfPlace.ts";
import { listSubmissions } from "./endpoints/coordinators/listSubmissions.ts";
import { putNarrative } from "./endpoints/coordinators/putNarrative.ts";
import { recordActivity } from "./endpoints/coordinators/recordActivity.ts";
import { removeActivity } from "./endpoints/coordinators/removeActivity.ts";
import { reopen } from "./endpoints/coordinators/reopen.ts";
import { sendBack } from "./endpoints/coordinators/sendBack.ts";
import { submit } from "./endpoints/coordinators/submit.ts";
import { whoAmI } from "./endpoints/coordinators/whoAmI.ts";
import { api } from "./runtime/api.ts";

/** What people in the countries do: record, submit, approve. */
export const handler = api(coordinators, {
  whoAmI,
  listDuties,
  listKinds,
  listProjectsOfPlace,
  listSubmissions,
  getSubmission,
  getHistory,
  recordActivity,
  removeActivity,
  submit,
  approve,
  sendBack,
  reopen,
  comment,
  putNarrative,
  getNarrative,
});
