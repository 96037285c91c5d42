import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { grantOf } from "./projectOf.ts";

export const listOpens: Endpoint<typeof headquarters.listOpens> = async ({ path }, stores) => {
  const { original } = await grantOf(path, stores);
  return { opens: await stores.opens.of({ ...path, donor: original.donor }) };
};
