import type { ReleasedReport } from "../report/report.ts";
import { activity } from "./activity.ts";
import { file } from "./file.ts";
import { results } from "./results.ts";

/** A released report as an IATI file, from nothing but what it holds; undefined for one that was released without a publisher. */
export function reportFile({ content, releasedAt }: ReleasedReport): string | undefined {
  const { iati } = content;
  if (iati === undefined) return undefined;
  const said = activity(iati, results([content], { language: iati.publisher.language, alone: true }), {
    on: releasedAt.slice(0, 10),
    updated: releasedAt,
  });
  return file([said], releasedAt);
}
