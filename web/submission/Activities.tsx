import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Grant } from "../../shared/grants.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { language, texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { ActivityForm } from "../record/ActivityForm.tsx";
import { Remove } from "../record/Remove.tsx";
import { ActivityCard } from "./ActivityCard.tsx";

interface Props {
  of: readonly RecordedActivity[];
  grants: readonly Grant[];
  submission: { place: string; project: string; period: string };
  /** Whether they can be changed by who looks at them, as the submission stands. */
  mayRecord: boolean;
  reload: () => void;
}

/** The activities of a submission, each as its kind describes it. */
export function Activities({ of, grants, submission, mayRecord, reload }: Props) {
  const kinds = useAnswer("GET /kinds", { path: {}, query: { language: language() } });
  const [changed, change] = useState<string>();
  if (of.length === 0) return <p class="empty">{texts().submission.noActivity}</p>;
  return (
    <Loaded of={kinds}>
      {({ kinds }) => (
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
      )}
    </Loaded>
  );
}
