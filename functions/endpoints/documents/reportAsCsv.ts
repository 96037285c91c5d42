import type { documents } from "../../../shared/api/documents.ts";
import { csv } from "../../../shared/formats/csv.ts";
import { fileName } from "../../../shared/formats/fileName.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { reportOf } from "./reportOf.ts";

export const reportAsCsv: Endpoint<typeof documents.reportAsCsv> = async (request, stores) => {
  const released = await reportOf(request, "csv", stores);
  const { language } = request.query;
  return {
    name: fileName(released.id, language, "csv"),
    bytes: new TextEncoder().encode(csv(released.content, released, language)),
  };
};
