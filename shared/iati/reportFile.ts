import type { Released } from "../report/sections/section.ts";
import { activity } from "./activity.ts";
import { file } from "./file.ts";
import { results } from "./results.ts";

/** "Results, outcomes and outputs" in the codelist DocumentCategory. */
const category = "A08";

/**
 * A released report as an IATI file, from nothing but what it holds, with the public address at which its fingerprint can be checked;
 * undefined for one that was released without a publisher.
 */
export function reportFile({ content, releasedAt, checkAt: url }: Released): string | undefined {
  const { iati } = content;
  if (iati === undefined) return undefined;
  const title = "Check that this is the report that was released";
  const check = url === undefined ? [] : [{ url, title, category, format: "text/html" }];
  const facts = { ...iati, documents: [...iati.documents, ...check] };
  const said = activity(facts, results([content], { language: iati.publisher.language, alone: true }), {
    on: releasedAt.slice(0, 10),
    updated: releasedAt,
  });
  return file([said], releasedAt);
}
