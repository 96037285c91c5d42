import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putRateSource: Endpoint<typeof headquarters.putRateSource> = async (request, stores) => {
  const source = { id: request.path.source, ...request.body };
  return { version: await putReference("RATES", source, request, stores), source };
};
