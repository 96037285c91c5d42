import * as z from "zod";
import { IsoDate } from "../text.ts";

/** An organisation as a file names it. */
const Organisation = z.strictObject({ name: z.string(), ref: z.string().optional(), type: z.string().optional() });

const Part = { code: z.string(), percentage: z.string().optional() };

/**
 * Everything but results that an activity of IATI 2.03 says, as codes and decimals: what a released report holds stays what it was when
 * currencies, publisher and classification change. An activity is what the standard calls a project, a programme or a grant of ours.
 */
export const Facts = z.strictObject({
  identifier: z.string(),
  /** 1 a programme, 2 a project, 3 what one donor paid of it. */
  hierarchy: z.int(),
  publisher: Organisation.extend({ ref: z.string(), type: z.string(), secondary: z.boolean(), language: z.string() }),
  title: z.string(),
  description: z.string(),
  /** What a reader has to know to read it rightly, in English: what was left out, and why. */
  remarks: z.array(z.string()),
  participants: z.array(Organisation.extend({ role: z.string() })),
  startsOn: IsoDate,
  endsOn: IsoDate,
  countries: z.array(z.strictObject({ ...Part, name: z.string() })),
  regions: z.array(
    z.strictObject({
      ...Part,
      place: z.string(),
      vocabulary: z.string(),
      name: z.string(),
      uri: z.string().optional(),
    }),
  ),
  sectors: z.array(
    z.strictObject({ ...Part, vocabulary: z.string(), name: z.string().optional(), uri: z.string().optional() }),
  ),
  policyMarkers: z.array(z.strictObject({ code: z.string(), significance: z.string() })),
  defaults: z.record(z.string(), z.string()),
  budgets: z.array(
    z.strictObject({
      type: z.string(),
      from: IsoDate,
      to: IsoDate,
      amount: z.string(),
      currency: z.string(),
      valueDate: IsoDate,
    }),
  ),
  transactions: z.array(
    z.strictObject({
      ref: z.string(),
      type: z.string(),
      amount: z.string(),
      currency: z.string(),
      valueDate: IsoDate,
      provider: Organisation.optional(),
      receiver: Organisation.optional(),
    }),
  ),
  documents: z.array(z.strictObject({ url: z.string(), title: z.string(), category: z.string(), format: z.string() })),
  related: z.array(z.strictObject({ type: z.string(), ref: z.string() })),
});
export type Facts = z.infer<typeof Facts>;
export type Organisation = z.infer<typeof Organisation>;
