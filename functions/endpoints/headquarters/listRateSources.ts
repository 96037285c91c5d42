import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listRateSources: Endpoint<typeof headquarters.listRateSources> = async (_request, { portfolio }) => ({
  sources: await portfolio.list("RATES"),
});
