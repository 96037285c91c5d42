import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putProgramme: Endpoint<typeof headquarters.putProgramme> = async (request, stores) => {
  const programme = { id: request.path.programme, ...request.body };
  return { version: await putReference("PROGRAMME", programme, request, stores), programme };
};
