import { asOf } from "../../../shared/amendments.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { grantOf } from "./projectOf.ts";

export const getGrant: Endpoint<typeof headquarters.getGrant> = async ({ path, query, now }, stores) => {
  const { original, version, amendments } = await grantOf(path, stores);
  const on = query.on ?? now.slice(0, 10);
  const own = amendments.filter(({ grant }) => grant === original.id);
  return { version, grant: original, amendments: own, on, standing: asOf(original, own, on) };
};
