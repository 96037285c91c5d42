import * as z from "zod";

/** What an organisation is (IATI 2.03, codelist OrganisationType): 10 a government, 21 an international NGO, 40 multilateral... */
export const OrganisationType = z.enum([
  ...["10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70", "71", "72", "73", "80", "90"],
] as const);
