import { useAnswer } from "../api/useAnswer.ts";
import { ReleasedReports } from "../donors/ReleasedReports.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Screen } from "../parts/Screen.tsx";

/** What was released to each donor, for headquarters. */
export function EveryDonor() {
  const donors = useAnswer("GET /donors", { path: {} });
  return (
    <Screen title="Released reports" lead="What each donor can read, as the donor reads it.">
      <Loaded of={donors}>
        {({ donors }) =>
          donors.length === 0 ? (
            <p class="empty">No donor was entered yet.</p>
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
