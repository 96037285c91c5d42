import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listDonors: Endpoint<typeof headquarters.listDonors> = async (_request, { portfolio }) => ({
  donors: await portfolio.list("DONOR"),
});
