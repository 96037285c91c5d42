import { useState } from "preact/hooks";
import type { ReopeningReason } from "../../shared/submission.ts";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import type { MoveProps } from "./Moves.tsx";

const route = "PUT /places/{place}/projects/{project}/submissions/{period}/reopened";

/** Headquarters opens what was approved once more. It goes on counting until the correction is approved. */
export function Reopen({ of: path, version, reload }: MoveProps) {
  const [reason, choose] = useState<ReopeningReason>("error");
  const [text, type, forget] = useKeptText(`reopen ${Object.values(path).join(" ")}`);
  const { reopen: words } = texts();
  const { busy, refusal, run } = useAct();
  const reopen = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      await ask(route, { path, body: { reason, text }, seen: version });
      forget();
      reload();
    });
  };
  return (
    <form class="card" onSubmit={reopen}>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="field">
        <label for="reopening">{words.why}</label>
        <select
          id="reopening"
          value={reason}
          onChange={({ currentTarget }) => choose(currentTarget.value as ReopeningReason)}
        >
          {Object.entries(words.reasons).map(([code, reason]) => (
            <option key={code} value={code}>
              {reason}
            </option>
          ))}
        </select>
      </div>
      <Reason title={texts().decide.why} hint={texts().decide.hint} text={text} type={type} />
      <Problem of={refusal} again={reload} againTitle={texts().submission.load} />
      <button type="submit" class="quiet" disabled={busy}>
        {words.heading}
      </button>
    </form>
  );
}
