import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putCountry: Endpoint<typeof headquarters.putCountry> = async (request, stores) => {
  const country = { id: request.path.country, ...request.body };
  return { version: await putReference("COUNTRY", country, request, stores), country };
};
