import { bosniaHerzegovina2013 } from "./bosniaHerzegovina2013.ts";
import { bosniaHerzegovina2019 } from "./bosniaHerzegovina2019.ts";
import { centralAsia2003 } from "./centralAsia2003.ts";
import { centralAsia2022 } from "./centralAsia2022.ts";
import { factSheets } from "./factSheets.ts";
import { trainingModules2006 } from "./trainingModules2006.ts";

/** Real programmes, and one that is invented and says so. What a source does not say is not in them, or is marked as illustrative. */
export const examples = [
  centralAsia2003,
  bosniaHerzegovina2019,
  trainingModules2006,
  centralAsia2022,
  bosniaHerzegovina2013,
  ...factSheets,
] as const;
