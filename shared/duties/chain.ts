import { addDays } from "../calendar/calendar.ts";
import type { Person, Role } from "../people.ts";
import type { Duty, What } from "./duty.ts";

/** Who hears of a duty, and how many days after it was due: first who owes it, then whoever is to see to it. */
type Chain = readonly { readonly role: Role; readonly after: number }[];

const ofPlace: Chain = [
  { role: "coordinator", after: 0 },
  { role: "approver", after: 7 },
  { role: "headquarters", after: 14 },
];

const chains = {
  record: [{ role: "coordinator", after: 0 }],
  submit: ofPlace,
  correct: ofPlace,
  approve: [
    { role: "approver", after: 0 },
    { role: "headquarters", after: 7 },
  ],
  release: [{ role: "headquarters", after: 0 }],
} as const satisfies Record<What, Chain>;

/** Whoever owes something is told again so many days before it is due. */
const before = 7;

/** What is late is told the day after, and then each Monday for so many weeks; later it only stays on the list of what is late. */
const weeks = 12;

/** Moves of a submission and drafts happen during a day, after that day's reminders: they are told the day after. */
const toldAtOnce: readonly What[] = ["record", "submit"];

export const owedBy = ({ what }: Duty): Role => chains[what][0].role;

export const isLate = ({ due }: Duty, today: string): boolean => due < today;

/** Who has been told of a duty by a day (ISO 8601), or is to be: who owes it, and as far as it has escalated. */
export const reached = ({ what, due }: Duty, today: string): Role[] =>
  chains[what].filter(({ after }) => after === 0 || addDays(due, after) < today).map(({ role }) => role);

/** Whether a duty is somebody's by a day: their role has been reached, in one of their places. */
export const concerns = (duty: Duty, person: Person, today: string): boolean =>
  reached(duty, today).includes(person.role) &&
  (!("places" in person) || (duty.place !== undefined && person.places.includes(duty.place)));

/** The days on which a role is reminded of a duty for as long as it is owed (ISO 8601). */
export function remindedOn({ what, from, due }: Duty, role: Role): string[] {
  const chain: Chain = chains[what];
  const link = chain.find((one) => one.role === role);
  if (link === undefined) return [];
  const first = toldAtOnce.includes(what) ? from : addDays(from, 1);
  const early = link.after === 0 ? [first, addDays(due, -before)] : [];
  const late = addDays(due, link.after + 1);
  return [...early, late, ...mondaysAfter(late)].filter((day) => day >= first);
}

function mondaysAfter(date: string): string[] {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const next = addDays(date, weekday === 0 ? 1 : 8 - weekday);
  return Array.from({ length: weeks }, (_, week) => addDays(next, 7 * week));
}
