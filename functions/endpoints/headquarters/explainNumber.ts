import { isDeepStrictEqual } from "node:util";
import type { headquarters } from "../../../shared/api/headquarters.ts";
import { days } from "../../../shared/calendar/calendar.ts";
import { shareOut } from "../../../shared/credit/shareOut.ts";
import { NotFound } from "../../../shared/errors.ts";
import { count } from "../../../shared/figures/figures.ts";
import { inForce } from "../../../shared/indicators.ts";
import { stepwise } from "../../../shared/readings/stepwise.ts";
import { type Asked, compose } from "../../../shared/report/composition.ts";
import { contributions } from "../../../shared/report/contributions.ts";
import { counting } from "../../../shared/report/counting.ts";
import { scopeOf } from "../../../shared/report/scope.ts";
import type { Endpoint } from "../../runtime/api.ts";
import { grantOf } from "./projectOf.ts";

/** As the draft counts: what is approved now. Activities are read of one submission only, and only where it is named. */
export const explainNumber: Endpoint<typeof headquarters.explainNumber> = async ({ path, query }, stores) => {
  const { project, original, amendments } = await grantOf(path, stores);
  const [grants, counts] = await Promise.all([
    stores.portfolio.grants(path.project),
    stores.figures.ofProject(path.project),
  ]);
  const scope = scopeOf(project.data, original, amendments, path.period);
  const { indicator: id, measure = "", place, recorded } = query;
  const indicator = inForce(project.data.indicators, days(path.period).to).find((own) => own.id === id);
  if (id !== undefined && indicator === undefined) throw new NotFound(`the project has no indicator ${id}`);
  if (place !== undefined && !scope.places.includes(place)) throw new NotFound(`the report has no place ${place}`);
  const asked: Asked = {
    wanted: indicator ?? { measure, where: {} },
    cell: query.in === undefined ? undefined : Object.fromEntries(query.in.split(",").map((of) => of.split(":"))),
    places: place === undefined ? scope.places : [place],
    span: query.span,
  };
  const counted = counting(scope.grant, shareOut(stepwise(counts), grants), scope.isExpected);
  const composition = compose(counted, scope, asked);
  if (place === undefined || recorded === undefined) return composition;
  const submission = { project: path.project, place, period: recorded };
  const approved = counts.find((one) => one.place === place && one.period === recorded);
  if (approved === undefined) throw new NotFound(`nothing is approved of ${place} in ${recorded}`);
  const activities = await stores.submissions.activities(submission);
  const now = count(
    activities.map(({ activity }) => activity),
    recorded,
  );
  const list = contributions(activities, submission, counts, { grant: scope.grant, grants }, asked);
  return { ...composition, activities: { asApproved: isDeepStrictEqual(now, approved.figures), list } };
};
