import { reminderDue } from "../../../events/reminderDue.ts";
import { reportDrafted } from "../../../events/reportDrafted.ts";
import { reportReleased } from "../../../events/reportReleased.ts";
import { digestMail } from "../../../shared/mail/digestMail.ts";
import type { Mail } from "../../../shared/mail/mail.ts";
import { readyMail, releasedMail } from "../../../shared/mail/reportMail.ts";
import type { Person } from "../../../shared/people.ts";
import type { Stores } from "../../runtime/dependencies.ts";

export interface Addressed {
  readonly person: Person;
  readonly mail: Mail;
}

/** What is written to whom about an event, by the event's type; `page` is the address of the web page. */
export const mailsAbout: Readonly<
  Record<string, (detail: Record<string, unknown>, page: string, stores: Stores) => Promise<Addressed[]>>
> = {
  [reminderDue.type]: async (detail, page, { people }) => {
    const digest = reminderDue.detail.strip().parse(detail);
    const person = (await people.read(digest.person))?.data;
    return person === undefined ? [] : [{ person, mail: digestMail(person, digest, page) }];
  },

  [reportReleased.type]: async (detail, page, stores) => {
    const released = reportReleased.detail.strip().parse(detail);
    const report = { ...released, ...(await titlesOf(released, stores)) };
    const donors = (await everybody(stores)).filter((one) => one.role === "donor" && one.donor === released.donor);
    return donors.map((person) => ({ person, mail: releasedMail(person, report, page) }));
  },

  [reportDrafted.type]: async (detail, page, stores) => {
    const drafted = reportDrafted.detail.strip().parse(detail);
    if (drafted.ready !== true) return [];
    const report = { ...drafted, ...(await titlesOf(drafted, stores)) };
    const headquarters = (await everybody(stores)).filter(({ role }) => role === "headquarters");
    return headquarters.map((person) => ({ person, mail: readyMail(person, report, page) }));
  },
};

const everybody = async ({ people }: Stores): Promise<Person[]> => (await people.list()).map(({ data }) => data);

async function titlesOf({ project: id, grant: grantId }: { project: string; grant: string }, { portfolio }: Stores) {
  const [project, grant] = await Promise.all([portfolio.read("PROJECT", id), portfolio.grant(id, grantId)]);
  return {
    project: { id, title: project?.data.title ?? id },
    grant: { id: grantId, title: grant?.data.title ?? grantId },
  };
}
