import type { coordinators } from "../../../shared/api/coordinators.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { submissionOf } from "./submissionOf.ts";

export const getHistory: Endpoint<typeof coordinators.getHistory> = async ({ path }, stores) => {
  await submissionOf(path, stores);
  return { changes: await stores.submissions.history(path) };
};
