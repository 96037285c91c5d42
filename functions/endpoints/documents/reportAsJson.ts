import type { documents } from "../../../shared/api/documents.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { reportOf } from "./reportOf.ts";

export const reportAsJson: Endpoint<typeof documents.reportAsJson> = async (request, stores) =>
  reportOf(request, "json", stores);
