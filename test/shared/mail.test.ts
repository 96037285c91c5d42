import { describe, expect, test } from "vitest";
import type { Duty } from "../../shared/duties/duty.ts";
import { Language } from "../../shared/languages/texts.ts";
import { digestMail } from "../../shared/mail/digestMail.ts";
import { readyMail, releasedMail } from "../../shared/mail/reportMail.ts";
import type { Person } from "../../shared/people.ts";

const page = "https://tracker.example.org/";
const person = (language: Language): Person => ({
  subject: "d",
  role: "donor",
  office: "Desk",
  donor: "usaid",
  language,
});
const report = {
  donor: "usaid",
  project: { id: "p", title: "A project" },
  grant: { id: "g", title: "A grant" },
  period: "2021-Q1--2021-Q3",
  revision: 2,
};

describe.each(Language.options)("in %s", (language) => {
  test("a mail about a report names it and leads to it, and holds no number of it", () => {
    const { subject, text } = releasedMail(person(language), report, page);
    const link = `${page}#/report/usaid/p/g/2021-Q1--2021-Q3/2`;
    for (const part of ["A project", "A grant", link]) expect(text).toContain(part);
    expect(`${subject}${text.replace(link, "").replaceAll("2021", "")}`).not.toMatch(/\d/);
    expect(readyMail(person(language), report, page).text).toContain(`${page}#/draft/p/g/2021-Q1--2021-Q3`);
  });
});

test("a reminder says first what is late, then what is open, then what is late with others", () => {
  const duty = { project: "p", title: "A project", period: "2021-Q1", place: "BA", from: "2021-04-01" };
  const duties: Duty[] = [
    { ...duty, what: "submit", due: "2021-04-30" },
    { ...duty, what: "approve", due: "2021-05-10" },
    { ...duty, what: "approve", place: "TJ", due: "2021-05-20" },
  ];
  const approver: Person = { subject: "a", role: "approver", office: "Approver", places: ["BA", "TJ"] };
  const { subject, text } = digestMail(approver, { on: "2021-05-15", duties, more: 3 }, page);
  expect(subject).toBe("Late in the tracker, and what else is due");
  expect(text.replaceAll(/[\u2009\u202f\u00a0]/g, " ")).toBe(`This is what the tracker is waiting for on 15 May 2021.

Late
  A project
  - Approve it or send it back: Bosnia and Herzegovina, January – March 2021, was due 10 May 2021

Open
  A project
  - Approve it or send it back: Tajikistan, January – March 2021, due 20 May 2021

Late with others, for you to see to
  A project
  - Submit what was recorded: Bosnia and Herzegovina, January – March 2021, was due 30 April 2021

Not listed here, but in the tracker: 3.

Open the tracker: https://tracker.example.org/#/

You get one such mail a day at most, and none when nothing is due. Answers to this address are not read.
`);
});
