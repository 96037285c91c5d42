import { days, divides } from "./calendar/calendar.ts";
import type { Problem } from "./errors.ts";
import type { Grant } from "./grants.ts";
import type { Project } from "./projects.ts";

/** A grant pays for one project: its places, dates and calendar lie in the project's. Answers what does not fit. */
export function fits(grant: Grant, project: Project): Problem[] {
  const problems: Problem[] = grant.places.flatMap((place, index) =>
    project.places.includes(place)
      ? []
      : [{ path: `places.${index}`, code: "notInProject", message: `the project does not work in ${place}` }],
  );
  if (grant.startsOn < project.startsOn || grant.endsOn > project.endsOn)
    problems.push({
      path: "startsOn",
      code: "outsideProject",
      message: `the project runs ${project.startsOn} to ${project.endsOn}`,
    });
  if (!divides(project.frequency, grant.calendar.frequency)) {
    const message = `the project's places report by ${project.frequency}, which does not make up a ${grant.calendar.frequency}`;
    problems.push({ path: "calendar.frequency", code: "tooFine", message });
  }
  for (const [index, own] of (grant.calendar.own ?? []).entries()) {
    const { from, to } = days(own);
    if (to >= grant.startsOn && from <= grant.endsOn) continue;
    const message = `the grant has no day from ${from} to ${to}`;
    problems.push({ path: `calendar.own.${index}`, code: "outsideGrant", message });
  }
  return problems;
}
