import { periodsBetween } from "../../shared/calendar.ts";
import type { Project } from "../../shared/projects.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { type Standing, standing } from "../calendar/standing.ts";
import { today } from "../calendar/today.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Mark } from "../parts/Mark.tsx";
import { hash } from "../useHash.ts";
import { placeName } from "../words/placeName.ts";

const said = {
  approved: "approved",
  submitted: "waiting for approval",
  sentBack: "sent back",
  reopened: "opened again",
  draft: "being recorded",
  missing: "not handed in",
} as const satisfies Record<Exclude<Standing, "later">, string>;

/** A project in a few words: when, where, who pays, and how many submissions stand how. */
export function ProjectCard({ project }: { project: Project }) {
  const { id, title, startsOn, endsOn, frequency, places } = project;
  const details = useAnswer("GET /projects/{project}", { path: { project: id } });
  return (
    <article class="card">
      <h2>
        <a href={hash("projects", id)}>{title}</a>
      </h2>
      <p class="soft">
        {years(startsOn, endsOn)} · {places.map(placeName).join(", ")}
      </p>
      <Loaded of={details}>
        {({ grants, submissions }) => {
          const expected = periodsBetween(startsOn, endsOn, frequency).flatMap((period) =>
            places.map((place) => standing({ period, place }, submissions, today())),
          );
          return (
            <>
              <p class="soft">{grants.length === 1 ? "1 grant" : `${grants.length} grants`}</p>
              <p class="marks">
                {(Object.keys(said) as (keyof typeof said)[]).map((state) => {
                  const count = expected.filter((one) => one === state).length;
                  return count > 0 && <Mark key={state} state={state}>{`${count} ${said[state]}`}</Mark>;
                })}
              </p>
            </>
          );
        }}
      </Loaded>
    </article>
  );
}

const years = (from: string, to: string): string =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
