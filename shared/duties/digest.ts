import type { Person } from "../people.ts";
import { concerns, remindedOn } from "./chain.ts";
import { type Duty, inOrder } from "./duty.ts";

/**
 * What somebody is written on a day: everything they owe or are to see to, or undefined when nothing new has to be said since
 * the last time (ISO 8601 dates). Days on which nobody looked are made up for with this one mail.
 */
export function digest(
  person: Person,
  duties: readonly Duty[],
  last: string | undefined,
  today: string,
): Duty[] | undefined {
  const own = duties.filter((duty) => concerns(duty, person, today));
  const isDue = (day: string) => day <= today && (last === undefined || day > last);
  return own.some((duty) => remindedOn(duty, person.role).some(isDue)) ? inOrder(own) : undefined;
}
