import { useAnswer } from "../api/useAnswer.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { hash } from "../useHash.ts";
import { dateOf } from "../words/dateOf.ts";
import { periodName } from "../words/periodName.ts";
import { placeName } from "../words/placeName.ts";

/** What is owed, the most urgent first, folded up: in somebody's places, or to headquarters everywhere. */
export function Due() {
  const duties = useAnswer("GET /me/duties", { path: {} });
  const { due, named } = texts();
  return (
    <Loaded of={duties}>
      {({ duties }) =>
        duties.length === 0 ? (
          <p class="soft">{due.nothing}</p>
        ) : (
          <details class="due">
            <summary>{due.heading(duties.length, duties.filter(({ late }) => late).length)}</summary>
            <ul class="rows">
              {duties.map(({ what, project, title, period, place, grant, grantTitle, due: until, late }) => (
                <li key={[what, project, period, place, grant].join()}>
                  <a
                    class="row"
                    href={
                      place === undefined
                        ? hash("draft", project, grant ?? "", period)
                        : hash("submission", place, project, period)
                    }
                  >
                    <span>
                      <strong>
                        {named(
                          due.what[what],
                          `${place === undefined ? grantTitle : placeName(place)}, ${periodName(period)}`,
                        )}
                      </strong>
                      <small>{title}</small>
                    </span>
                    <span>{(late ? due.wasDue : due.isDue)(dateOf(until))}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )
      }
    </Loaded>
  );
}
