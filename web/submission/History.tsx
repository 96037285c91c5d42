import type { Change, Difference } from "../../shared/api/change.ts";
import { useAnswer } from "../api/useAnswer.ts";
import type { PageTexts } from "../languages/en.ts";
import { texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { momentOf } from "../words/dateOf.ts";
import { said } from "../words/said.ts";

const happened: Readonly<Record<string, keyof PageTexts["happened"]>> = {
  "activity.recorded": "activityRecorded",
  "activity.removed": "activityRemoved",
  "submission.submitted": "submitted",
  "submission.approved": "approved",
  "submission.sentBack": "sentBack",
  "submission.reopened": "reopened",
  "submission.commented": "commented",
  "workbook.applied": "workbook",
};

/** What happened, in words; an event that has none yet by its name. */
function happenedIn(type: string): string {
  const known = happened[type.replace(/\.v\d+$/, "")];
  return known === undefined ? type : texts().happened[known];
}

/** Who changed what in a submission, and when; the latest first. */
export function History({ of: path }: { of: { place: string; project: string; period: string } }) {
  const history = useAnswer("GET /places/{place}/projects/{project}/submissions/{period}/history", { path });
  return (
    <section>
      <h2>{texts().submission.history}</h2>
      <Loaded of={history}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p class="empty">{texts().submission.nothingYet}</p>
          ) : (
            <ol class="history">
              {changes.toReversed().map((change) => (
                <li key={change.n}>
                  <time dateTime={change.at}>{momentOf(change.at)}</time>
                  <span>
                    <strong>{happenedIn(change.type)}</strong> {whatOf(change)}
                    <FromTo of={editsOf(change)} />
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

/** The values that were changed, not those that came with something new. */
const editsOf = ({ detail: { differences } }: Change): readonly Difference[] => {
  const all = (Array.isArray(differences) ? differences : []) as unknown as readonly Difference[];
  return all.some(({ from }) => from !== undefined) ? all : [];
};

/** Which activity it was, and the reason that was given. */
function whatOf({ detail: { activity, reason, why, differences, nothingToReport } }: Change): string {
  const all = (Array.isArray(differences) ? differences : []) as unknown as readonly Difference[];
  const title = all.find(({ path }) => path === "title")?.to ?? activity;
  return [title, why, reason, nothingToReport === true && texts().submission.nothing]
    .filter((part) => typeof part === "string")
    .join(" · ");
}

/** From what to what, value by value, folded away. */
function FromTo({ of }: { of: readonly Difference[] }) {
  if (of.length === 0) return null;
  return (
    <details>
      <summary>{texts().submission.whatChanged}</summary>
      <ul>
        {of.map(({ path, from, to }) => (
          <li key={path}>
            {path}: <del>{said(from)}</del> → <ins>{said(to)}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}
