import * as z from "zod";
import { Slug, text } from "../text.ts";
import { Classification } from "./classification.ts";
import { IatiIdentifier } from "./identifier.ts";
import { OrganisationType } from "./organisationType.ts";

/** Who publishes under IATI: the organisation's own identifier (`XM-DAC-47066`), and how its activities are classified without a word. */
export const PublisherTerms = z.strictObject({
  identifier: IatiIdentifier,
  name: text(200),
  type: OrganisationType,
  /** Whether it publishes what others do. */
  secondary: z.boolean().optional(),
  /** The language that titles and descriptions are written in (ISO 639-1); English without a word. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "is not an ISO 639-1 language")
    .optional(),
  classification: Classification,
  note: text(300).optional(),
});

/** There is one publisher: whoever runs this tracker. */
export const publisherId = "publisher";
export const Publisher = PublisherTerms.safeExtend({ id: Slug });
export type Publisher = z.infer<typeof Publisher>;
