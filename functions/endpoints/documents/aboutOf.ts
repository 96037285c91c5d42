import type { About } from "../../../shared/formats/about.ts";
import type { Language } from "../../../shared/languages/texts.ts";
import type { ReleasedReport } from "../../../shared/report/report.ts";

/** What the file of a released report says of itself. */
export const aboutOf = ({ content, releasedAt }: ReleasedReport, language: Language): About => ({
  title: content.project.title,
  language,
  madeAt: releasedAt,
});
