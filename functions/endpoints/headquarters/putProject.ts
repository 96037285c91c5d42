import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid } from "../../../shared/errors.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putProject: Endpoint<typeof headquarters.putProject> = async (request, stores) => {
  const project = { id: request.path.project, ...request.body };
  const { programme } = project;
  if (programme !== undefined && (await stores.portfolio.read("PROGRAMME", programme)) === undefined) {
    const message = `there is no programme ${programme}`;
    throw new Invalid(message, [{ path: "programme", code: "unknown", message }]);
  }
  return { version: await putReference("PROJECT", project, request, stores), project };
};
