import type { headquarters } from "../../../shared/api/headquarters.ts";
import { indicatorLibrary } from "../../../shared/indicatorLibrary.ts";
import type { Endpoint } from "../../runtime/api.ts";

export const listIndicators: Endpoint<typeof headquarters.listIndicators> = async () => ({
  indicators: [...indicatorLibrary],
});
