import type { everybody } from "../../../shared/api/everybody.ts";
import { checkPage } from "../../../shared/formats/checkPage.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { checked } from "./checked.ts";

export const checkReport: Endpoint<typeof everybody.checkReport> = async ({ path, query }, stores) =>
  checkPage(path.hash, await checked(path.hash, stores), query.language);
