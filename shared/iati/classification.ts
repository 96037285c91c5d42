import * as z from "zod";
import { text } from "../text.ts";

/** An address on the web that everybody may follow. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(500);

/** What a code of a vocabulary looks like, where one can tell (IATI 2.03, codelist SectorVocabulary). */
const forms = { "1": /^\d{5}$/, "2": /^\d{3}$/, "7": /^\d{1,2}$/, "8": /^\d{1,2}\.[\da-z]{1,2}$/ } as const;
const vocabularies = ["1", "2", "7", "8", "98", "99"] as const;

/** What the money is for: a purpose code of the OECD DAC (vocabulary 1, as it is without a word) or another; weights make percentages. */
export const Sector = z
  .strictObject({
    code: z.string().min(1).max(40),
    vocabulary: z.enum(vocabularies).optional(),
    /** For codes of one's own (98 and 99), which nobody else can look up. */
    name: text(200).optional(),
    uri: WebAddress.optional(),
    weight: z.int().positive().max(1_000_000).optional(),
  })
  .refine(
    ({ vocabulary = "1", code }) => !(vocabulary in forms) || forms[vocabulary as keyof typeof forms].test(code),
    {
      path: ["code"],
      error: "is not a code of its vocabulary",
    },
  )
  .refine(({ vocabulary = "1", name }) => vocabulary in forms || name !== undefined, {
    path: ["name"],
    error: "is needed for a code of one's own",
  });
export type Sector = z.infer<typeof Sector>;

/** How an activity is classified (IATI 2.03; codelists Sector, PolicyMarker, CollaborationType, FlowType, FinanceType, AidType, TiedStatus). */
export const Classification = z.strictObject({
  sectors: z.array(Sector).min(1).max(30),
  /** Of the OECD DAC: which policy, and how much it is an objective (0 not, 1 significant, 2 principal). */
  policyMarkers: z
    .array(z.strictObject({ code: z.string().regex(/^(?:[1-9]|1[0-2])$/), significance: z.string().regex(/^[0-4]$/) }))
    .max(12)
    .optional(),
  collaborationType: z.enum(["1", "2", "3", "4", "6", "7", "8"]).optional(),
  flowType: z.enum(["10", "20", "21", "22", "30", "35", "36", "37", "40", "50"]).optional(),
  financeType: z
    .string()
    .regex(/^\d{3,4}$/)
    .optional(),
  aidType: z
    .string()
    .regex(/^[A-H]\d{2,3}$/)
    .optional(),
  tiedStatus: z.enum(["3", "4", "5"]).optional(),
});
export type Classification = z.infer<typeof Classification>;
