import * as z from "zod";
import { Funding, FundingRow, FundingTerms } from "../../funding/funding.ts";
import { FundingSums } from "../../funding/fundingSums.ts";
import { Spellings } from "../../funding/spellings.ts";
import { Slug } from "../../text.ts";
import { contract } from "../operation.ts";
import { ProblemDetails } from "../problems.ts";
import { dryRun } from "./dryRun.ts";
import { onlyHeadquarters } from "./onlyHeadquarters.ts";
import { versioned } from "./versioned.ts";

/** Lists of grants that belong to no project here. */
export const funding = contract({
  putFunding: {
    route: "PUT /funding/{funding}",
    summary:
      "Enter or change a list of grants that belong to no project of ours: where it is from, what its columns hold",
    may: onlyHeadquarters,
    path: z.strictObject({ funding: Slug }),
    body: FundingTerms,
    ifMatch: "optional",
    answer: versioned({ funding: Funding }),
  },
  listFunding: {
    route: "GET /funding",
    summary: "All lists of grants that belong to no project of ours",
    may: onlyHeadquarters,
    path: z.strictObject({}),
    answer: z.strictObject({ funding: z.array(Funding) }),
  },
  importFunding: {
    route: "PUT /funding/{funding}/imported",
    summary:
      "Import a list's rows from CSV by its columns, in the place of those there (If-Match): all of them or none",
    may: onlyHeadquarters,
    path: z.strictObject({ funding: Slug }),
    query: dryRun,
    body: z.string(),
    consumes: "text",
    ifMatch: "optional",
    answer: z.strictObject({
      version: z.int().nonnegative(),
      dryRun: z.boolean(),
      sums: FundingSums,
      compared: z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int(), removed: z.int() }),
      /** What a dry run found: with anything here, the import would write nothing. */
      refused: z.array(ProblemDetails.shape.problems.element),
      /** What was taken with a doubt: a name left out because it may be a person's, characters that were lost. */
      doubtful: z.array(ProblemDetails.shape.problems.element),
      likelySame: z.array(Spellings),
    }),
  },
  getFunding: {
    route: "GET /funding/{funding}",
    summary: "A list of grants: its rows, what they add up to, and recipients that are likely one",
    may: onlyHeadquarters,
    path: z.strictObject({ funding: Slug }),
    answer: z.strictObject({
      version: z.int().nonnegative(),
      funding: Funding,
      sums: FundingSums,
      likelySame: z.array(Spellings),
      rows: z.array(FundingRow),
    }),
  },
});
