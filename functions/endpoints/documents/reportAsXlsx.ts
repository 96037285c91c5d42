import type { documents } from "../../../shared/api/documents.ts";
import { fileName } from "../../../shared/formats/fileName.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { aboutOf } from "./aboutOf.ts";
import { blocksOf } from "./blocksOf.ts";
import { reportOf } from "./reportOf.ts";

export const reportAsXlsx: Endpoint<typeof documents.reportAsXlsx> = async (request, stores) => {
  const released = await reportOf(request, "xlsx", stores);
  const { language } = request.query;
  // Only who asks for this format waits until it is loaded.
  const { xlsx } = await import("../../../shared/formats/xlsx.ts");
  return {
    name: fileName(released.id, language, "xlsx"),
    bytes: await xlsx(blocksOf(released, request), aboutOf(released, language)),
  };
};
