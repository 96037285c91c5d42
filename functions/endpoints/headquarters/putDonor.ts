import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putDonor: Endpoint<typeof headquarters.putDonor> = async (request, stores) => {
  const donor = { id: request.path.donor, ...request.body };
  return { version: await putReference("DONOR", donor, request, stores), donor };
};
