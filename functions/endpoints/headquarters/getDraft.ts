import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { draftOf } from "./draftOf.ts";
import { restated } from "./restated.ts";

export const getDraft: Endpoint<typeof headquarters.getDraft> = async ({ path }, stores) => {
  const { data, version } = await draftOf(path, stores);
  return { version, ...data, content: (await restated(data.content, stores)).content };
};
