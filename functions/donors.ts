import { donors } from "../shared/api/donors.ts";
import { listReports } from "./endpoints/donors/listReports.ts";
import { api } from "./runtime/api.ts";

/** What donors do. It reaches released reports only: the role of this function cannot read an activity even with a bug. */
export const handler = api(donors, { listReports });
