import type { ScheduledEvent } from "aws-lambda";
import { digest } from "../shared/duties/digest.ts";
import { dutiesOf } from "../shared/duties/dutiesOf.ts";
import { askFor } from "./endpoints/calendar/askFor.ts";
import { remind } from "./endpoints/calendar/remind.ts";
import { factsOf } from "./endpoints/factsOf.ts";
import { decideAgain } from "./runtime/decideAgain.ts";
import { now, stores } from "./runtime/dependencies.ts";

/**
 * Once a day: asks for every report that fell due and was never drafted, also when places are missing in it, and reminds everybody of
 * what they owe. Everything is read before anything is written, so that a day that fails is made up for by the next; running
 * twice changes nothing.
 */
export const handler = async (_event: Partial<ScheduledEvent>): Promise<void> => {
  const at = now();
  const today = at.slice(0, 10);
  const { portfolio, people, reminders } = stores;
  const [projects, everybody, reminded] = await Promise.all([
    portfolio.list("PROJECT"),
    people.list(),
    reminders.all(),
  ]);
  const facts = [];
  for (const project of projects) facts.push(await factsOf(project, stores));
  for (const one of facts) await askFor(one, at, stores);
  const duties = facts.flatMap((one) => dutiesOf(one, today));
  for (const { data: person } of everybody) {
    const last = reminded.find((one) => one.person === person.subject)?.on;
    if (digest(person, duties, last, today) !== undefined) await decideAgain(() => remind(person, duties, at, stores));
  }
};
