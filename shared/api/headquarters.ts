import { funding } from "./headquarters/funding.ts";
import { iati } from "./headquarters/iati.ts";
import { people } from "./headquarters/people.ts";
import { projects } from "./headquarters/projects.ts";
import { rates } from "./headquarters/rates.ts";
import { reference } from "./headquarters/reference.ts";
import { reports } from "./headquarters/reports.ts";

/** What headquarters does: set up the portfolio, say who may do what, release reports, ask for totals. */
export const headquarters = {
  ...reference,
  ...projects,
  ...rates,
  ...funding,
  ...iati,
  ...people,
  ...reports,
} as const;
