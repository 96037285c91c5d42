import type { everybody } from "../../../shared/api/everybody.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { checked } from "./checked.ts";

export const checkReportAsJson: Endpoint<typeof everybody.checkReportAsJson> = async ({ path }, stores) =>
  checked(path.hash, stores);
