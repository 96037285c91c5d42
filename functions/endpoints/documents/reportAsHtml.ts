import type { documents } from "../../../shared/api/documents.ts";
import { page } from "../../../shared/formats/page.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { reportOf } from "./reportOf.ts";
import { shown } from "./shown.ts";

export const reportAsHtml: Endpoint<typeof documents.reportAsHtml> = async (request, stores) => {
  const released = await reportOf(request, "html", stores);
  return page(released.content, shown(released, request.origin), request.query.language);
};
