import { useAnswer } from "../../api/useAnswer.ts";
import { texts } from "../../languages/language.ts";
import { Loaded } from "../../parts/Loaded.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Table } from "../../parts/Table.tsx";
import { hash } from "../../useHash.ts";
import { momentOf } from "../../words/dateOf.ts";
import { periodName } from "../../words/periodName.ts";

/** Who opened a released report, the latest first. */
export function Opens({ of: path }: { of: { project: string; grant: string; period: string } }) {
  const { opens: words, draft, submission } = texts();
  const opens = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/opens", { path });
  return (
    <Screen
      title={words.heading}
      back={{ href: hash("projects", path.project), title: submission.project }}
      lead={draft.title(periodName(path.period))}
    >
      <Loaded of={opens}>
        {({ opens }) =>
          opens.length === 0 ? (
            <p class="empty">{words.none}</p>
          ) : (
            <Table
              caption={words.heading}
              titled
              columns={[words.who, words.when, words.revision, words.format].map((title) => ({ title }))}
              rows={opens
                .toSorted((a, b) => b.at.localeCompare(a.at))
                .map(({ at, by, office, revision, format }) => ({
                  key: `${at} ${by} ${revision} ${format}`,
                  cells: [office, momentOf(at), revision, format.toUpperCase()],
                }))}
            />
          )
        }
      </Loaded>
    </Screen>
  );
}
