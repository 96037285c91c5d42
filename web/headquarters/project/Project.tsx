import { useAnswer } from "../../api/useAnswer.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { hash } from "../../useHash.ts";
import { dateOf } from "../../words/dateOf.ts";
import { placeName } from "../../words/placeName.ts";
import { GrantReports } from "./GrantReports.tsx";
import { HandedIn } from "./HandedIn.tsx";

/** One project for headquarters: who handed in, and the reports of each grant. */
export function Project({ id }: { id: string }) {
  const project = useAnswer("GET /projects/{project}", { path: { project: id } });
  const donors = useAnswer("GET /donors", { path: {} });
  return (
    <Screen title={project.answer?.project.title ?? "Project"} back={{ href: hash("projects"), title: "Projects" }}>
      <Loaded of={project}>
        {({ project, grants, submissions }) => (
          <>
            <Facts
              of={{
                Runs: `${dateOf(project.startsOn)} to ${dateOf(project.endsOn)}`,
                Where: project.places.map(placeName).join(", "),
                Note: project.note,
              }}
            />
            <section>
              <h2>Handed in by the places</h2>
              <HandedIn project={project} submissions={submissions} />
            </section>
            <section>
              <h2>Grants and their reports</h2>
              {grants.length === 0 && <p class="empty">No grant was entered for this project yet.</p>}
              {grants.map((grant) => (
                <GrantReports
                  key={grant.id}
                  project={project}
                  grant={grant}
                  donor={donors.answer?.donors.find(({ id }) => id === grant.donor)?.name ?? grant.donor}
                  submissions={submissions}
                />
              ))}
            </section>
          </>
        )}
      </Loaded>
    </Screen>
  );
}
