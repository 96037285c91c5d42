import { useState } from "preact/hooks";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { Problem } from "../parts/Problem.tsx";
import type { MoveProps } from "./Moves.tsx";

const route = "PUT /places/{place}/projects/{project}/submissions/{period}/submitted";

/** The coordinator hands a submission in; one without activities only by saying that there is nothing to report. */
export function HandIn({ of: path, version, reload, activities }: MoveProps & { activities: number }) {
  const [nothingToReport, setNothing] = useState(false);
  const { busy, refusal, run } = useAct();
  const handIn = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      await ask(route, { path, body: { nothingToReport }, seen: version });
      reload();
    });
  };
  return (
    <form class="card" onSubmit={handIn}>
      <h2>Hand it in</h2>
      <p>Another person approves it, or sends it back to you with the reason. Until then it does not count.</p>
      {activities === 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={nothingToReport}
            onChange={({ currentTarget }) => setNothing(currentTarget.checked)}
          />
          There is nothing to report for this period
        </label>
      )}
      <Problem of={refusal} again={reload} againTitle="Load the submission again" />
      <button type="submit" disabled={busy}>
        Hand in
      </button>
    </form>
  );
}
