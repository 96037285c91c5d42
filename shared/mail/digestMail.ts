import { isLate, owedBy } from "../duties/chain.ts";
import type { Duty } from "../duties/duty.ts";
import { periodName } from "../formats/periodName.ts";
import { type Language, texts } from "../languages/texts.ts";
import type { Person } from "../people.ts";
import { placeName } from "../places/placeName.ts";
import { dateIn, type Mail, paragraphs, screen } from "./mail.ts";

interface Digest {
  /** The day for which it was made (ISO 8601). */
  readonly on: string;
  readonly duties: readonly Duty[];
  /** How many duties there are besides. */
  readonly more: number;
}

/** Reminds somebody of all that they owe: what is late first, then what is open, then what is late with others. */
export function digestMail({ role, language = "en" }: Person, { on, duties, more }: Digest, page: string): Mail {
  const all = texts(language);
  const { digest, open, foot } = all.mail;
  const own = duties.filter((duty) => owedBy(duty) === role);
  const late = own.filter((duty) => isLate(duty, on));
  const part = (title: string, of: readonly Duty[]) => (of.length === 0 ? "" : [title, ...byProject(of, on, language)]);
  return {
    subject: duties.some((duty) => isLate(duty, on)) ? digest.subjectLate : digest.subject,
    text: paragraphs(
      digest.lead(dateIn(all, on)),
      part(digest.late, late),
      part(
        digest.open,
        own.filter((duty) => !isLate(duty, on)),
      ),
      part(
        digest.others,
        duties.filter((duty) => owedBy(duty) !== role),
      ),
      more === 0 ? "" : digest.more(String(more)),
      open(screen(page)),
      foot,
    ),
  };
}

const byProject = (duties: readonly Duty[], on: string, language: Language): string[] =>
  [...Map.groupBy(duties, ({ title }) => title)].flatMap(([title, of]) => [
    `  ${title}`,
    ...of.map((duty) => `  - ${line(duty, on, language)}`),
  ]);

function line(duty: Duty, on: string, language: Language): string {
  const all = texts(language);
  const { digest, duty: named } = all.mail;
  const due = (isLate(duty, on) ? digest.wasDue : digest.due)(dateIn(all, duty.due));
  const where = duty.place === undefined ? duty.grantTitle : placeName(duty.place, language);
  return [`${named[duty.what]}: ${where}`, periodName(duty.period, all), due].join(", ");
}
