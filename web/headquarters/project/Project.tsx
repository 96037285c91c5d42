import { useAnswer } from "../../api/useAnswer.ts";
import { texts } from "../../languages/language.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { hash } from "../../useHash.ts";
import { dateOf } from "../../words/dateOf.ts";
import { placeName } from "../../words/placeName.ts";
import { GrantReports } from "./GrantReports.tsx";
import { HandedIn } from "./HandedIn.tsx";
import { IatiFile } from "./IatiFile.tsx";

/** One project for headquarters: who handed in, and the reports of each grant. */
export function Project({ id }: { id: string }) {
  const project = useAnswer("GET /projects/{project}", { path: { project: id } });
  const donors = useAnswer("GET /donors", { path: {} });
  const { project: words, submission, header, period } = texts();
  return (
    <Screen
      title={project.answer?.project.title ?? submission.project}
      back={{ href: hash("projects"), title: header.projects }}
    >
      <Loaded of={project}>
        {({ project, grants, submissions }) => (
          <>
            <Facts
              of={{
                [words.runs]: period.range(dateOf(project.startsOn), dateOf(project.endsOn)),
                [words.where]: project.places.map(placeName).join(", "),
                [submission.note]: project.note,
              }}
            />
            <IatiFile of={id} />
            <section>
              <h2>{words.handedIn}</h2>
              <HandedIn project={project} submissions={submissions} />
            </section>
            <section>
              <h2>{words.grants}</h2>
              {grants.length === 0 && <p class="empty">{words.noGrant}</p>}
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
