import { useAnswer } from "../../api/useAnswer.ts";
import { texts } from "../../languages/language.ts";
import { Count } from "../../parts/Count.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Table } from "../../parts/Table.tsx";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";
import type { Counted } from "./Why.tsx";

interface Props {
  of: { project: string; grant: string; period: string };
  number: Counted;
  submission: { place: string; recorded: string };
}

/** The activities that a submission's part in a number is made of. */
export function ByActivity({ of: path, number: { measure, span }, submission }: Props) {
  const words = texts().why;
  const answer = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/why", {
    path,
    query: { measure, span, ...submission },
  });
  const name = `${placeName(submission.place)}, ${periodName(submission.recorded)}`;
  return (
    <Loaded of={answer}>
      {({ activities }) => (
        <>
          {activities?.asApproved === false && <p class="note">{words.changed}</p>}
          <Table
            caption={words.byActivity(name)}
            columns={[
              { title: words.activity },
              { title: texts().submission.paidBy },
              { title: words.done, end: true },
              { title: words.credited, end: true },
            ]}
            rows={(activities?.list ?? []).map(({ id, title, grants, done, credited, reading }) => ({
              key: id,
              cells: [
                reading ? words.reading(title) : title,
                grants.join(", "),
                <Count key="done" of={done} />,
                <Count key="credited" of={credited} />,
              ],
            }))}
          />
        </>
      )}
    </Loaded>
  );
}
