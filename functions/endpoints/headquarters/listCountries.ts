import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listCountries: Endpoint<typeof headquarters.listCountries> = async (_request, { portfolio }) => ({
  countries: await portfolio.list("COUNTRY"),
});
