import type { headquarters } from "../../../shared/api/headquarters.ts";
import { Conflict } from "../../../shared/errors.ts";
import { builtIn } from "../../../shared/templates/builtInTemplates.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

/** Those that are there from the start stay as they are: grants everywhere rely on them. */
export const putTemplate: Endpoint<typeof headquarters.putTemplate> = async (request, stores) => {
  const template = { id: request.path.template, ...request.body };
  if (builtIn(template.id) !== undefined) {
    const message = `the template ${template.id} cannot be changed: enter one of your own under another name`;
    throw new Conflict(message, [{ path: "path.template", code: "taken", message }]);
  }
  return { version: await putReference("TEMPLATE", template, request, stores), template };
};
