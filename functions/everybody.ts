import { everybody } from "../shared/api/everybody.ts";
import { checkReport } from "./endpoints/everybody/checkReport.ts";
import { checkReportAsJson } from "./endpoints/everybody/checkReportAsJson.ts";
import { api } from "./runtime/api.ts";

/** What anybody may ask without signing in. The role of this function cannot read a report, only what its fingerprint stands for. */
export const handler = api(everybody, { checkReport, checkReportAsJson });
