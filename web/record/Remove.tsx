import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { Problem } from "../parts/Problem.tsx";

const route = "DELETE /places/{place}/projects/{project}/submissions/{period}/activities/{activity}";

interface Props {
  of: { place: string; project: string; period: string };
  recorded: RecordedActivity;
  reload: () => void;
}

/** Takes an activity out of a submission, after asking once more; the history keeps it. */
export function Remove({ of: path, recorded: { id, version }, reload }: Props) {
  const [isAsked, setAsked] = useState(false);
  const { busy, refusal, run } = useAct();
  const remove = () =>
    run(async () => {
      await ask(route, { path: { ...path, activity: id }, query: {}, seen: version });
      reload();
    });
  if (!isAsked)
    return (
      <button type="button" class="quiet" onClick={() => setAsked(true)}>
        Remove
      </button>
    );
  return (
    <>
      <span>Remove it? The history keeps it.</span>
      <button type="button" disabled={busy} onClick={remove}>
        Yes, remove it
      </button>
      <button type="button" class="quiet" onClick={() => setAsked(false)}>
        No
      </button>
      <Problem of={refusal} again={reload} againTitle="Load the submission again" />
    </>
  );
}
