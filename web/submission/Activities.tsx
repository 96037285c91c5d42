import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Grant } from "../../shared/grants.ts";
import type { Role } from "../../shared/people.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { ActivityForm } from "../record/ActivityForm.tsx";
import { Remove } from "../record/Remove.tsx";
import { ActivityCard } from "./ActivityCard.tsx";
import { CountsIn } from "./CountsIn.tsx";

interface Props {
  of: readonly RecordedActivity[];
  kinds: Answer<"GET /kinds">["kinds"];
  grants: readonly Grant[];
  submission: { place: string; project: string; period: string };
  role: Role;
  /** Whether they can be changed by who looks at them, as the submission stands. */
  mayRecord: boolean;
  reload: () => void;
}

/** The activities of a submission, each as its kind describes it. */
export function Activities({ of, kinds, grants, submission, role, mayRecord, reload }: Props) {
  const [changed, change] = useState<string>();
  if (of.length === 0) return <p class="empty">{texts().submission.noActivity}</p>;
  return (
    <ul class="cards one">
      {of.map((recorded) => {
        const { id, activity } = recorded;
        const kind = kinds.find(({ kind }) => kind === activity.kind);
        if (id === changed && kind !== undefined)
          return (
            <li key={id}>
              <ActivityForm
                of={submission}
                kind={kind}
                grants={grants}
                recorded={recorded}
                done={(isChanged) => {
                  change(undefined);
                  if (isChanged) reload();
                }}
              />
            </li>
          );
        return (
          <li key={id}>
            <ActivityCard activity={activity} kind={kind} grants={grants}>
              {role === "headquarters" && <CountsIn of={{ ...submission, activity: id }} grants={grants} />}
              {mayRecord && (
                <div class="actions">
                  <button type="button" class="quiet" onClick={() => change(id)}>
                    {texts().submission.change}
                  </button>
                  <Remove of={submission} recorded={recorded} reload={reload} />
                </div>
              )}
            </ActivityCard>
          </li>
        );
      })}
    </ul>
  );
}
