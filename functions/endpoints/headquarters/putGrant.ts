import { portfolioChanged } from "../../../events/portfolioChanged.ts";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { divides } from "../../../shared/calendar.ts";
import type { Donor } from "../../../shared/donors.ts";
import { Invalid, type Problem } from "../../../shared/errors.ts";
import type { Grant } from "../../../shared/grants.ts";
import type { Project } from "../../../shared/projects.ts";
import { revise } from "../../../shared/revise.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { changeOf } from "../changeOf.ts";
import { projectOf } from "./projectOf.ts";

export const putGrant: Endpoint<typeof headquarters.putGrant> = async (request, stores) => {
  const grant = { id: request.path.grant, ...request.body };
  const project = await projectOf(request.path.project, stores);
  const [current, donor] = await Promise.all([
    stores.portfolio.grant(project.data.id, grant.id),
    stores.portfolio.read("DONOR", grant.donor),
  ]);
  mustFit(grant, project.data, donor?.data);
  const differences = revise(current, grant, request.seen);
  if (current !== undefined && differences.length === 0) return { version: current.version, grant };
  const change = changeOf(portfolioChanged, request, { record: "grant", id: grant.id, differences });
  return { version: await stores.portfolio.writeGrant(project, grant, change), grant };
};

/** A grant pays for one project: its places, dates and calendar lie in the project's. */
function mustFit(grant: Grant, project: Project, donor: Donor | undefined): void {
  const problems: Problem[] = grant.places.flatMap((place, index) =>
    project.places.includes(place)
      ? []
      : [{ path: `places.${index}`, code: "notInProject", message: `the project does not work in ${place}` }],
  );
  if (donor === undefined)
    problems.push({ path: "donor", code: "unknown", message: `there is no donor ${grant.donor}` });
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
  if (problems.length > 0) throw new Invalid("the grant does not fit its project", problems);
}
