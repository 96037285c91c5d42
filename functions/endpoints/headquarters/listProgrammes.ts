import type { headquarters } from "../../../shared/api/headquarters.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listProgrammes: Endpoint<typeof headquarters.listProgrammes> = async (_request, { portfolio }) => ({
  programmes: await portfolio.list("PROGRAMME"),
});
