import type { Change, Difference } from "../../shared/api/change.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { momentOf } from "../words/dateOf.ts";

const happened: Readonly<Record<string, string>> = {
  "activity.recorded": "Activity recorded",
  "activity.removed": "Activity removed",
  "submission.submitted": "Handed in",
  "submission.approved": "Approved",
  "submission.sentBack": "Sent back",
  "submission.reopened": "Opened again",
  "submission.commented": "Commented",
  "workbook.applied": "Workbook applied",
};

/** Who changed what in a submission, and when; the latest first. */
export function History({ of: path }: { of: { place: string; project: string; period: string } }) {
  const history = useAnswer("GET /places/{place}/projects/{project}/submissions/{period}/history", { path });
  return (
    <section>
      <h2>History</h2>
      <Loaded of={history}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p class="empty">Nothing has happened yet.</p>
          ) : (
            <ol class="history">
              {changes.toReversed().map((change) => (
                <li key={change.n}>
                  <time dateTime={change.at}>{momentOf(change.at)}</time>
                  <span>
                    <strong>{happened[change.type.replace(/\.v\d+$/, "")] ?? change.type}</strong> {whatOf(change)}
                    <small>{change.by}</small>
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

/** Which activity it was and what changed in it, or the reason that was given. */
function whatOf({ detail: { activity, reason, differences, nothingToReport } }: Change): string {
  const changes = (Array.isArray(differences) ? differences : []) as unknown as readonly Difference[];
  const title = changes.find(({ path }) => path === "title")?.to ?? activity;
  const edited = changes.some(({ from }) => from !== undefined);
  const fields = [...new Set(changes.map(({ path }) => path.split(".")[0]))].join(", ");
  return [title, edited && `changed: ${fields}`, reason, nothingToReport === true && "nothing to report"]
    .filter((part) => typeof part === "string")
    .join(" · ");
}
