import type { coordinators } from "../../../shared/api/coordinators.ts";
import { isLate, owedBy, reached } from "../../../shared/duties/chain.ts";
import { dutiesOf } from "../../../shared/duties/dutiesOf.ts";
import { inOrder } from "../../../shared/duties/duty.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { factsOf } from "../factsOf.ts";

export const listDuties: Endpoint<typeof coordinators.listDuties> = async ({ person, now }, stores) => {
  const today = now.slice(0, 10);
  const isOwn = (place: string | undefined) =>
    !("places" in person) || (place !== undefined && person.places.includes(place));
  const projects = (await stores.portfolio.list("PROJECT")).filter(({ places }) => places.some(isOwn));
  const facts = await Promise.all(projects.map((project) => factsOf(project, stores)));
  const duties = inOrder(facts.flatMap((one) => dutiesOf(one, today)).filter(({ place }) => isOwn(place)));
  return {
    duties: duties.map((duty) => ({
      ...duty,
      owedBy: owedBy(duty),
      told: reached(duty, today),
      late: isLate(duty, today),
    })),
  };
};
