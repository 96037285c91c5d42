import { within } from "../calendar/calendar.ts";
import type { Grant } from "../grants.ts";
import type { Place } from "../places/places.ts";
import type { Submission } from "../submission.ts";
import { isGuarded } from "./claims.ts";
import type { Report } from "./report.ts";

type Quality = NonNullable<Report["quality"]>;

/** In the place of a doubt about how many victims there are: it could say that a withheld number is nothing, or the one before. */
const ofVictims = "ofVictims";

const codeOf = ({ path, code }: Submission["explanations"][number]): string => {
  const [part, kind, measure] = path.split(".");
  const isNumber = part === "figures" && isGuarded(`${kind}.${measure}`);
  return isNumber || code === "referralsOverCalls" ? ofVictims : code;
};

/** How the submissions of a report's period came in: when, and what looked doubtful in them and was explained. `due`: ISO 8601 date. */
export function qualityOf(
  { id }: Pick<Grant, "id">,
  submissions: readonly Submission[],
  { places, period, due }: { places: readonly Place[]; period: string; due: string },
): Quality {
  const own = submissions.filter((one) => places.includes(one.place) && within(one.period, period));
  return {
    handedIn: own.flatMap(({ place, period: of, submittedAt }) => {
      const on = submittedAt?.slice(0, 10);
      return on === undefined ? [] : [{ place, period: of, on, late: on > due }];
    }),
    explained: own.flatMap(({ place, period: of, explanations }) => {
      const concerned = explanations.filter(({ grants }) => grants === undefined || grants.includes(id));
      const byCode = Map.groupBy(concerned, codeOf);
      return [...byCode].map(([code, all]) => ({ place, period: of, code, times: all.length }));
    }),
  };
}
