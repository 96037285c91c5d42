import type { headquarters } from "../../../shared/api/headquarters.ts";
import { publisherId } from "../../../shared/iati/publisher.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { putReference } from "./putReference.ts";

export const putPublisher: Endpoint<typeof headquarters.putPublisher> = async (request, stores) => {
  const publisher = { id: publisherId, ...request.body };
  return { version: await putReference("PUBLISHER", publisher, request, stores), publisher };
};
