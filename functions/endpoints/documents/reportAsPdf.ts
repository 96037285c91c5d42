import type { documents } from "../../../shared/api/documents.ts";
import { fileName } from "../../../shared/formats/fileName.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { aboutOf } from "./aboutOf.ts";
import { blocksOf } from "./blocksOf.ts";
import { reportOf } from "./reportOf.ts";

export const reportAsPdf: Endpoint<typeof documents.reportAsPdf> = async (request, stores) => {
  const released = await reportOf(request, "pdf", stores);
  const { language } = request.query;
  // Only who asks for this format waits until it is loaded.
  const { pdf } = await import("../../../shared/formats/pdf.ts");
  return {
    name: fileName(released.id, language, "pdf"),
    bytes: await pdf(blocksOf(released, request), aboutOf(released, language)),
  };
};
