import { useAnswer } from "../api/useAnswer.ts";
import { ReleasedReports } from "../donors/ReleasedReports.tsx";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Screen } from "../parts/Screen.tsx";

/** What was released to each donor, for headquarters. */
export function EveryDonor() {
  const donors = useAnswer("GET /donors", { path: {} });
  const words = texts().donors;
  return (
    <Screen title={words.heading} lead={words.lead}>
      <Loaded of={donors}>
        {({ donors }) =>
          donors.length === 0 ? (
            <p class="empty">{words.none}</p>
          ) : (
            donors.map(({ id, name }) => (
              <section key={id}>
                <h2>{name}</h2>
                <ReleasedReports donor={id} level="h3" />
              </section>
            ))
          )
        }
      </Loaded>
    </Screen>
  );
}
