import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
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
  const { record: words } = texts();
  const { busy, refusal, run } = useAct();
  const remove = () =>
    run(async () => {
      await ask(route, { path: { ...path, activity: id }, query: {}, seen: version });
      reload();
    });
  if (!isAsked)
    return (
      <button type="button" class="quiet" onClick={() => setAsked(true)}>
        {words.remove}
      </button>
    );
  return (
    <>
      <span>{words.removeAsk}</span>
      <button type="button" disabled={busy} onClick={remove}>
        {words.removeYes}
      </button>
      <button type="button" class="quiet" onClick={() => setAsked(false)}>
        {words.no}
      </button>
      <Problem of={refusal} again={reload} againTitle={texts().submission.load} />
    </>
  );
}
