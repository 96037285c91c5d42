import type { headquarters } from "../../../shared/api/headquarters.ts";
import { page } from "../../../shared/formats/page.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { protectedDraft } from "./protectedDraft.ts";
import { restated } from "./restated.ts";

export const previewDraft: Endpoint<typeof headquarters.previewDraft> = async ({ path, query }, stores) => {
  const draft = await protectedDraft(path, stores);
  const { content } = await restated(draft.content, stores);
  return page(content, null, query.language);
};
