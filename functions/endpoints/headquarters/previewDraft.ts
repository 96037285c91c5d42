import type { headquarters } from "../../../shared/api/headquarters.ts";
import { page } from "../../../shared/formats/page.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { draftOf } from "./draftOf.ts";

export const previewDraft: Endpoint<typeof headquarters.previewDraft> = async ({ path, query }, stores) => {
  const { data } = await draftOf(path, stores);
  return page(data.content, null, query.language);
};
