import type { Period } from "../calendar/periods.ts";
import { periodName } from "../formats/periodName.ts";
import { texts } from "../languages/texts.ts";
import type { Person } from "../people.ts";
import { type Mail, paragraphs, screen } from "./mail.ts";

interface Report {
  readonly project: { readonly id: string; readonly title: string };
  readonly grant: { readonly id: string; readonly title: string };
  readonly period: Period;
}

/** Tells a donor that a report was released, with the way to it. No number of it stands in the mail. */
export const releasedMail = (
  { language = "en" }: Person,
  report: Report & { readonly donor: string; readonly revision: number },
  page: string,
): Mail => {
  const { project, grant, period, donor, revision } = report;
  return mail("released", language, report, screen(page, "report", donor, project.id, grant.id, period, revision));
};

/** Tells headquarters that everything in a report is approved, with the way to its draft. */
export const readyMail = ({ language = "en" }: Person, report: Report, page: string): Mail =>
  mail("ready", language, report, screen(page, "draft", report.project.id, report.grant.id, report.period));

function mail(
  about: "released" | "ready",
  language: NonNullable<Person["language"]>,
  { project, grant, period }: Report,
  link: string,
): Mail {
  const all = texts(language);
  const { subject, text } = all.mail[about];
  return {
    subject,
    text: paragraphs(text, [project.title, grant.title, periodName(period, all)], all.mail.read(link), all.mail.signIn),
  };
}
