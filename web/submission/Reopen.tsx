import { useState } from "preact/hooks";
import type { ReopeningReason } from "../../shared/submission.ts";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import type { MoveProps } from "./Moves.tsx";

const route = "PUT /places/{place}/projects/{project}/submissions/{period}/reopened";

const reasons = {
  lateData: "Data came late",
  error: "An error was found",
  countedTwice: "Something was counted twice",
  definitionChanged: "A definition changed",
  askedByDonor: "A donor asked",
  other: "Another reason",
} as const satisfies Record<ReopeningReason, string>;

/** Headquarters opens what was approved once more. It goes on counting until the correction is approved. */
export function Reopen({ of: path, version, reload }: MoveProps) {
  const [reason, choose] = useState<ReopeningReason>("error");
  const [text, type, forget] = useKeptText(`reopen ${Object.values(path).join(" ")}`);
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
      <h2>Open it again</h2>
      <p>
        The place can then correct it. What was approved counts until the correction is, and what was released stays as
        it was.
      </p>
      <div class="field">
        <label for="reopening">Why</label>
        <select
          id="reopening"
          value={reason}
          onChange={({ currentTarget }) => choose(currentTarget.value as ReopeningReason)}
        >
          {Object.entries(reasons).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <Reason
        title="What has to change?"
        hint="The coordinator reads this. No names of people."
        text={text}
        type={type}
      />
      <Problem of={refusal} again={reload} againTitle="Load the submission again" />
      <button type="submit" class="quiet" disabled={busy}>
        Open it again
      </button>
    </form>
  );
}
