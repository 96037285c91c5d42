import { days, periodsBetween } from "../../shared/calendar/calendar.ts";
import type { Place } from "../../shared/places/places.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { standing } from "../calendar/standing.ts";
import { today } from "../calendar/today.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { StandingMark } from "../parts/StandingMark.tsx";
import { hash } from "../useHash.ts";
import { periodName } from "../words/periodName.ts";
import { placeName } from "../words/placeName.ts";

/** The submissions of one place, project by project, the newest period first. */
export function PlaceSubmissions({ place }: { place: Place }) {
  const projects = useAnswer("GET /places/{place}/projects", { path: { place } });
  const submissions = useAnswer("GET /places/{place}/submissions", { path: { place } });
  return (
    <section>
      <h2>{placeName(place)}</h2>
      <Loaded of={projects}>
        {({ projects }) => (
          <Loaded of={submissions}>
            {({ submissions }) => (
              <>
                {projects.length === 0 && <p class="empty">{texts().submission.noProject}</p>}
                {projects.map(({ project: { id, title, startsOn, endsOn, frequency } }) => (
                  <article key={id} class="card">
                    <h3>{title}</h3>
                    <ul class="rows">
                      {periodsBetween(startsOn, endsOn, frequency)
                        .filter((period) => days(period).from <= today())
                        .reverse()
                        .map((period) => {
                          const own = submissions.filter(({ project }) => project === id);
                          return (
                            <li key={period}>
                              <a class="row" href={hash("submission", place, id, period)}>
                                <strong>{periodName(period)}</strong>
                                <StandingMark of={standing({ place, period }, own, today())} />
                              </a>
                            </li>
                          );
                        })}
                    </ul>
                  </article>
                ))}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}
