import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listFunding: Endpoint<typeof headquarters.listFunding> = async (_request, { portfolio }) => ({
  funding: await portfolio.list("FUNDING"),
});
