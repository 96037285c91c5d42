import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putFunding: Endpoint<typeof headquarters.putFunding> = async (request, stores) => {
  const funding = { id: request.path.funding, ...request.body };
  return { version: await putReference("FUNDING", funding, request, stores), funding };
};
