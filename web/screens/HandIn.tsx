import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Explained } from "../../shared/findings/explanation.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import { whereOf } from "../words/whereOf.ts";
import type { MoveProps } from "./Moves.tsx";
import { warningsOf } from "./warningsOf.ts";

const route = "PUT /places/{place}/projects/{project}/submissions/{period}/submitted";

export interface HandInProps extends MoveProps {
  activities: readonly RecordedActivity[];
  findings: readonly Finding[];
  explanations: readonly Explained[];
}

/**
 * The coordinator hands a submission in, with an explanation for each warning; one without activities only by saying that there
 * is nothing to report.
 */
export function HandIn({ of: path, version, reload, activities, findings, explanations: before }: HandInProps) {
  const [nothingToReport, setNothing] = useState(false);
  const [kept, keep, forget] = useKeptText(`explain ${Object.values(path).join(" ")}`);
  const texts: Readonly<Record<string, string>> = JSON.parse(kept || "{}");
  const { busy, refusal, run } = useAct();
  const warnings = warningsOf(findings, refusal?.problems ?? [], before);
  const handIn = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const explanations = warnings.map(({ path, code }) => ({ path, code, text: texts[`${path} ${code}`] ?? "" }));
      await ask(route, { path, body: { nothingToReport, explanations }, seen: version });
      forget();
      reload();
    });
  };
  return (
    <form class="card" onSubmit={handIn}>
      <h2>Hand it in</h2>
      <p>Another person approves it, or sends it back to you with the reason. Until then it does not count.</p>
      {activities.length === 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={nothingToReport}
            onChange={({ currentTarget }) => setNothing(currentTarget.checked)}
          />
          There is nothing to report for this period
        </label>
      )}
      {warnings.map(({ path, code, message }) => (
        <Reason
          key={`${path} ${code}`}
          title={`${whereOf(path, activities)}${message}`}
          hint="Correct it, or say why it is right as it stands. No names of people."
          text={texts[`${path} ${code}`] ?? ""}
          type={(text) => keep(JSON.stringify({ ...texts, [`${path} ${code}`]: text }))}
        />
      ))}
      <Problem of={refusal} again={reload} againTitle="Load the submission again" />
      <button type="submit" disabled={busy}>
        Hand in
      </button>
    </form>
  );
}
