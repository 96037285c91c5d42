import type { headquarters } from "../../../shared/api/headquarters.ts";
import { builtInTemplates } from "../../../shared/templates/builtInTemplates.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listTemplates: Endpoint<typeof headquarters.listTemplates> = async (_request, { portfolio }) => ({
  templates: [...builtInTemplates, ...(await portfolio.list("TEMPLATE"))],
});
