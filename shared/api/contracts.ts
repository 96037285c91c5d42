import { coordinators } from "./coordinators.ts";
import { documents } from "./documents.ts";
import { donors } from "./donors.ts";
import { everybody } from "./everybody.ts";
import { headquarters } from "./headquarters.ts";
import { workbooks } from "./workbooks.ts";

/** Every contract, by the function that answers it: one audience each, and the reports' formats. */
export const contracts = { coordinators, headquarters, donors, documents, workbooks, everybody } as const;
