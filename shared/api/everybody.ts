import * as z from "zod";
import { inLanguage } from "./inLanguage.ts";
import { contract } from "./operation.ts";

const path = z.strictObject({ hash: z.string().max(200) });

/** What a fingerprint stands for: the least that helps, no name and no number of a report. */
export const Checked = z.union([
  z.strictObject({
    released: z.literal(true),
    releasedAt: z.iso.datetime(),
    revision: z.int().positive(),
    /** The revision that came after this one, where one did. */
    followedBy: z.strictObject({ releasedAt: z.iso.datetime(), revision: z.int().positive() }).nullable(),
  }),
  z.strictObject({ released: z.literal(false) }),
]);
export type Checked = z.infer<typeof Checked>;

/** What anybody may ask without signing in. */
export const everybody = contract({
  checkReport: {
    route: "GET /check/{hash}",
    summary: "Whether a report with this fingerprint (SHA-256) was released: a page to read",
    may: "anybody",
    path,
    query: inLanguage,
    answer: z.string(),
    produces: "text/html; charset=utf-8",
  },
  checkReportAsJson: {
    route: "GET /check/{hash}/json",
    summary: "Whether a report with this fingerprint (SHA-256) was released, when, and whether a revision followed",
    may: "anybody",
    path,
    answer: Checked,
  },
});
