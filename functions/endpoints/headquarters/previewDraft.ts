import type { headquarters } from "../../../shared/api/headquarters.ts";
import { page } from "../../../shared/formats/page.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { draftOf } from "./draftOf.ts";
import { restated } from "./restated.ts";

export const previewDraft: Endpoint<typeof headquarters.previewDraft> = async ({ path, query }, stores) => {
  const { data } = await draftOf(path, stores);
  const { content } = await restated(data.content, stores);
  return page(content, null, query.language);
};
