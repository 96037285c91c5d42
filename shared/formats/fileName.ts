import type { Language } from "../languages/texts.ts";
import type { ReportId } from "../report/report.ts";

/** What a report is called as a file: `bih-2019-usaid-2019-2020-H1-r1.pdf`, in other languages than English `...-r1-fr.pdf`. */
export const fileName = (
  { project, grant, period, revision }: Pick<ReportId, "project" | "grant" | "period" | "revision">,
  language: Language,
  extension: string,
): string =>
  `${[project, grant, period, `r${revision}`, ...(language === "en" ? [] : [language])].join("-")}.${extension}`;
