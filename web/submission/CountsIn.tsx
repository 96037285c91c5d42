import { useState } from "preact/hooks";
import type { Grant } from "../../shared/grants.ts";
import type { Answer } from "../api/operations.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { listed } from "../words/listed.ts";
import { periodName } from "../words/periodName.ts";

const route = "GET /places/{place}/projects/{project}/submissions/{period}/activities/{activity}/reports";

interface Props {
  of: { place: string; project: string; period: string; activity: string };
  grants: readonly Grant[];
}

/** For headquarters: the reports in which an activity counts, by the grants that paid for it. Asked for once it is unfolded. */
export function CountsIn(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts().countsIn.heading}</summary>
      {isOpen && <Reports {...props} />}
    </details>
  );
}

function Reports({ of: path, grants }: Props) {
  const words = texts().countsIn;
  const answer = useAnswer(route, { path });
  return (
    <Loaded of={answer}>
      {({ grants: paid }) =>
        paid.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul>
            {paid.map(({ grant, credited, reports }) => (
              <li key={grant}>
                {grants.find(({ id }) => id === grant)?.title ?? grant}
                <ul>
                  {!credited && <li>{words.notCredited}</li>}
                  {credited && reports.length === 0 && <li>{words.noReport}</li>}
                  {credited && reports.map((report) => <li key={report.period}>{reportOf(report)}</li>)}
                </ul>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

type Report = Answer<typeof route>["grants"][number]["reports"][number];

function reportOf({ period, as, revisions }: Report): string {
  const words = texts().countsIn;
  const name = as === "toDate" ? words.toDate(periodName(period)) : periodName(period);
  return revisions.length === 0 ? words.notReleased(name) : words.revisions(name, listed(revisions.map(String)));
}
