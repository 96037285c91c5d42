import { reminderDue } from "../../../events/reminderDue.ts";
import { digest } from "../../../shared/duties/digest.ts";
import type { Duty } from "../../../shared/duties/duty.ts";
import type { Person } from "../../../shared/people.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { changeOf } from "../changeOf.ts";

const calendar = { subject: "calendar" };

/** As many duties as a mail can list and an event hold. */
const most = 50;

/** Reminds somebody of all that they owe when something has to be said that was not said yet: at most once a day. */
export async function remind(
  person: Person,
  duties: readonly Duty[],
  now: string,
  { reminders }: Stores,
): Promise<void> {
  const on = now.slice(0, 10);
  const last = await reminders.last(person.subject);
  const owed = digest(person, duties, last?.data.on, on);
  if (owed === undefined) return;
  const says = { person: person.subject, on, duties: owed.slice(0, most), more: Math.max(0, owed.length - most) };
  await reminders.write(last, { person: person.subject, on }, changeOf(reminderDue, { person: calendar, now }, says));
}
