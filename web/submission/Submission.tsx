import type { Person } from "../../shared/people.ts";
import type { State } from "../../shared/submission.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { language, texts } from "../languages/language.ts";
import { PlaceNarrative } from "../narrative/PlaceNarrative.tsx";
import { Facts } from "../parts/Facts.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { Screen } from "../parts/Screen.tsx";
import { StandingMark } from "../parts/StandingMark.tsx";
import { Record } from "../record/Record.tsx";
import { hash } from "../useHash.ts";
import { periodName } from "../words/periodName.ts";
import { placeName } from "../words/placeName.ts";
import { Workbook } from "../workbook/Workbook.tsx";
import { Activities } from "./Activities.tsx";
import { Comments } from "./Comments.tsx";
import { Findings } from "./Findings.tsx";
import { History } from "./History.tsx";
import { Moves, mayHandIn } from "./Moves.tsx";

const route = "GET /places/{place}/projects/{project}/submissions/{period}";

/** One submission: how it stands, what can be done about it, its activities and its history. */
export function Submission({
  of: path,
  person,
}: {
  of: { place: string; project: string; period: string };
  person: Person;
}) {
  const submission = useAnswer(route, { path, query: { language: language() } });
  const kinds = useAnswer("GET /kinds", { path: {}, query: { language: language() } });
  const { submission: words } = texts();
  const projects = useAnswer("GET /places/{place}/projects", { path: { place: path.place } });
  const mayRecord = (state: State) => person.role === "coordinator" && mayHandIn(state);
  const own = projects.answer?.projects.find(({ project }) => project.id === path.project);
  return (
    <Screen
      title={`${placeName(path.place)}, ${periodName(path.period)}`}
      back={
        person.role === "headquarters"
          ? { href: hash("projects", path.project), title: words.project }
          : { href: hash(), title: words.all }
      }
      lead={own?.project.title}
    >
      <Loaded of={submission}>
        {({
          version,
          submission: { state, submittedBy, approvedBy, reason, nothingToReport, explanations },
          activities,
          findings,
          comments,
        }) => (
          <>
            <Facts
              of={{
                [words.state]: (
                  <span role="status">
                    <StandingMark of={state} />
                  </span>
                ),
                [words.submittedBy]: submittedBy,
                [words.approvedBy]: approvedBy,
                [words.nothing]: nothingToReport ? words.nothingSaid : undefined,
              }}
            />
            {reason !== null && (
              <div class="note">
                <strong>{state === "reopened" ? words.reopenedBecause : words.sentBackBecause}</strong>
                <p>{reason}</p>
              </div>
            )}
            <Findings
              // Who hands in explains the warnings there.
              of={findings.filter(({ severity }) => severity === "error" || !mayRecord(state))}
              explanations={explanations}
              activities={activities}
              kinds={kinds.answer?.kinds ?? []}
            />
            <section>
              <h2>{words.activities}</h2>
              <Loaded of={kinds}>
                {({ kinds }) => (
                  <>
                    <Activities
                      of={activities}
                      kinds={kinds}
                      grants={own?.grants ?? []}
                      submission={path}
                      role={person.role}
                      mayRecord={mayRecord(state)}
                      reload={submission.again}
                    />
                    {mayRecord(state) && (
                      <Record of={path} kinds={kinds} grants={own?.grants ?? []} reload={submission.again} />
                    )}
                  </>
                )}
              </Loaded>
            </section>
            <Workbook of={path} mayRecord={mayRecord(state)} reload={submission.again} />
            <PlaceNarrative of={path} mayTell={mayRecord(state)} reload={submission.again} />
            <Moves
              key={state}
              of={path}
              role={person.role}
              state={state}
              version={version}
              activities={activities}
              kinds={kinds.answer?.kinds ?? []}
              findings={findings}
              explanations={explanations}
              reload={submission.again}
            />
            <Comments of={path} comments={comments} activities={activities} reload={submission.again} />
            <History key={version} of={path} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}
