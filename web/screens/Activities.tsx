import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Grant } from "../../shared/grants.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { ActivityCard } from "./ActivityCard.tsx";

/** The activities of a submission, each as its kind describes it. */
export function Activities({ of, grants }: { of: readonly RecordedActivity[]; grants: readonly Grant[] }) {
  const kinds = useAnswer("GET /kinds", { path: {} });
  if (of.length === 0) return <p class="empty">No activity was recorded.</p>;
  return (
    <Loaded of={kinds}>
      {({ kinds }) => (
        <ul class="cards one">
          {of.map(({ id, activity }) => (
            <li key={id}>
              <ActivityCard
                activity={activity}
                kind={kinds.find(({ kind }) => kind === activity.kind)}
                grants={grants}
              />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
