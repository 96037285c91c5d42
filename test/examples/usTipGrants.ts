import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import type { FundingTerms } from "../../shared/funding/funding.ts";

/** 4,284 grants against trafficking of the US Government, 2001 to 2014, as a list: what its columns hold. */
export const usTipGrants: z.input<typeof FundingTerms> = {
  title: "US Government grants against trafficking in persons, 2001 to 2014",
  source: "Kelley & Heiss, replication data: funding_clean.csv",
  licence: "MIT",
  currency: "USD",
  columns: {
    id: "id",
    recipient: "recipient",
    amount: "amount",
    year: "grant_year",
    place: "country",
    kind: "recipient_type",
  },
  unknown: ["NA", "Not Listed"],
  people: ["Individual", "Academic Fellowship"],
};

const file = join(import.meta.dirname, "../../../shared/data/real/us-tip-grants/funding_clean.csv");

/** The real file, where it lies beside the project; it is not part of it. */
export const usTipGrantsFile = (): string | undefined => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
