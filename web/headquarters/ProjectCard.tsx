import { periodsBetween } from "../../shared/calendar/calendar.ts";
import type { Project } from "../../shared/projects.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { type Standing, standing } from "../calendar/standing.ts";
import { today } from "../calendar/today.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Mark } from "../parts/Mark.tsx";
import { hash } from "../useHash.ts";
import { numberOf } from "../words/countOf.ts";
import { placeName } from "../words/placeName.ts";
import { yearsOf } from "../words/yearsOf.ts";

/** What has come of a period that is over, in this order. */
const past = [
  "approved",
  "submitted",
  "sentBack",
  "reopened",
  "draft",
  "missing",
] as const satisfies readonly Standing[];

/** A project in a few words: when, where, who pays, and how many submissions stand how. */
export function ProjectCard({ project }: { project: Project }) {
  const { id, title, startsOn, endsOn, frequency, places } = project;
  const { projects: words, standing: standings } = texts();
  const details = useAnswer("GET /projects/{project}", { path: { project: id } });
  return (
    <article class="card">
      <h2>
        <a href={hash("projects", id)}>{title}</a>
      </h2>
      <p class="soft">
        {yearsOf(startsOn, endsOn)} · {places.map(placeName).join(", ")}
      </p>
      <Loaded of={details}>
        {({ grants, submissions }) => {
          const expected = periodsBetween(startsOn, endsOn, frequency).flatMap((period) =>
            places.map((place) => standing({ period, place }, submissions, today())),
          );
          return (
            <>
              <p class="soft">{words.grants(numberOf(grants.length))}</p>
              <p class="marks">
                {past.map((state) => {
                  const count = expected.filter((one) => one === state).length;
                  return (
                    count > 0 && (
                      <Mark key={state} state={state}>
                        {texts().named(standings[state], numberOf(count))}
                      </Mark>
                    )
                  );
                })}
              </p>
            </>
          );
        }}
      </Loaded>
    </article>
  );
}
