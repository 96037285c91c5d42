import * as z from "zod";
import { Place } from "../places/places.ts";
import { text } from "../text.ts";
import { Classification, WebAddress } from "./classification.ts";
import { IatiIdentifier } from "./identifier.ts";
import { OrganisationType } from "./organisationType.ts";

/** What a project says under IATI where it differs from what follows from everything else. */
export const ProjectIati = z.strictObject({
  /** Made of the publisher's identifier and the project's id without a word. */
  identifier: IatiIdentifier.optional(),
  description: text(4000).optional(),
  /** How the money is shared over places, as weights; equally without a word. */
  shares: z.record(Place, z.int().positive().max(1_000_000)).optional(),
  /** The code of the project's region: of the OECD DAC (vocabulary 1), the UN (2), or one's own (99). */
  region: z
    .strictObject({
      code: z.string().min(1).max(40),
      vocabulary: z.enum(["1", "2", "99"]),
      name: text(200).optional(),
      uri: WebAddress.optional(),
    })
    .optional(),
  classification: Classification.partial().optional(),
  /** Who takes part besides donors, publisher and sub-grantees: accountable (2), extending (3) or implementing (4). Never a person. */
  participants: z
    .array(
      z.strictObject({
        role: z.enum(["2", "3", "4"]),
        name: text(200),
        ref: IatiIdentifier.optional(),
        type: OrganisationType.optional(),
      }),
    )
    .max(50)
    .optional(),
  /** What everybody may read on the web (IATI 2.03, codelist DocumentCategory: A08 is results). */
  documents: z
    .array(
      z.strictObject({
        url: WebAddress,
        title: text(200),
        category: z.string().regex(/^[AB]\d\d$/),
        format: z.enum(["text/html", "application/pdf"]),
      }),
    )
    .max(50)
    .optional(),
});
export type ProjectIati = z.infer<typeof ProjectIati>;
