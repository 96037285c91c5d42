import * as z from "zod";
import { Currency } from "../../money/money.ts";
import { Rate, RateSource, RateSourceTerms } from "../../money/rates.ts";
import { Slug } from "../../text.ts";
import { Difference } from "../change.ts";
import { contract } from "../operation.ts";
import { dryRun } from "./dryRun.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

/** Rates of exchange, by source. */
export const rates = contract({
  putRateSource: {
    route: "PUT /rates/{source}",
    summary: "Enter or change who sets rates of exchange",
    may: onlyHeadquarters,
    path: z.strictObject({ source: Slug }),
    body: RateSourceTerms,
    ifMatch: "optional",
    answer: versioned({ source: RateSource }),
  },
  listRateSources: {
    route: "GET /rates",
    summary: "Everybody who sets rates of exchange",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ sources: z.array(RateSource) }),
  },
  importRates: {
    route: "PUT /rates/{source}/imported",
    summary:
      "Import rates: the UN operational rates file (tab-separated), or CSV with date, currency and rate (units per USD). Changing a rate that is there needs If-Match",
    may: onlyHeadquarters,
    path: z.strictObject({ source: Slug }),
    query: dryRun,
    body: z.string(),
    consumes: "text",
    ifMatch: "optional",
    answer: z.strictObject({
      version: z.int().nonnegative(),
      source: RateSource,
      dryRun: z.boolean(),
      added: z.int(),
      unchanged: z.int(),
      changed: z.array(Difference),
    }),
  },
  getRates: {
    route: "GET /rates/{source}",
    summary: "The rates of a source, all or those of a currency; the version is that of the last import",
    may: onlyHeadquarters,
    path: z.strictObject({ source: Slug }),
    query: z.strictObject({ currency: Currency.optional() }),
    answer: z.strictObject({ version: z.int().nonnegative(), source: RateSource, rates: z.array(Rate) }),
  },
});
