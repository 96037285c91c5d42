import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Invalid } from "../../../shared/errors.ts";
import { changedDefinitions } from "../../../shared/indicators.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putProject: Endpoint<typeof headquarters.putProject> = async (request, stores) => {
  const project = { id: request.path.project, ...request.body };
  const { programme } = project;
  if (programme !== undefined && (await stores.portfolio.read("PROGRAMME", programme)) === undefined) {
    const message = `there is no programme ${programme}`;
    throw new Invalid(message, [{ path: "programme", code: "unknown", message }]);
  }
  const before = (await stores.portfolio.read("PROJECT", project.id))?.data.indicators ?? [];
  const changed = changedDefinitions(before, project.indicators).map((index) => {
    const message = "a definition never changes: give it a new version, and the day from which it is in force";
    return { path: `indicators.${index}.version`, code: "newVersionNeeded", message };
  });
  if (changed.length > 0) throw new Invalid("an indicator would count something else under the same version", changed);
  return { version: await putReference("PROJECT", project, request, stores), project };
};
