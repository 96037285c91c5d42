import { useState } from "preact/hooks";
import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Explained } from "../../shared/findings/explanation.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import { ask } from "../api/ask.ts";
import type { Answer } from "../api/operations.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import { whereOf } from "../words/whereOf.ts";
import type { MoveProps } from "./Moves.tsx";
import { warningsOf } from "./warningsOf.ts";

const route = "PUT /places/{place}/projects/{project}/submissions/{period}/submitted";

export interface HandInProps extends MoveProps {
  activities: readonly RecordedActivity[];
  kinds: Answer<"GET /kinds">["kinds"];
  findings: readonly Finding[];
  explanations: readonly Explained[];
}

/**
 * The coordinator hands a submission in, with an explanation for each warning; one without activities only by saying that there
 * is nothing to report.
 */
export function HandIn({ of: path, version, reload, activities, kinds, findings, explanations: before }: HandInProps) {
  const [nothingToReport, setNothing] = useState(false);
  const [kept, keep, forget] = useKeptText(`explain ${Object.values(path).join(" ")}`);
  const typed: Readonly<Record<string, string>> = JSON.parse(kept || "{}");
  const { handIn: words } = texts();
  const { busy, refusal, run } = useAct();
  const warnings = warningsOf(findings, refusal?.problems ?? [], before);
  const handIn = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const explanations = warnings.map(({ path, code }) => ({ path, code, text: typed[`${path} ${code}`] ?? "" }));
      await ask(route, { path, body: { nothingToReport, explanations }, seen: version });
      forget();
      reload();
    });
  };
  return (
    <form class="card" onSubmit={handIn}>
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {activities.length === 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={nothingToReport}
            onChange={({ currentTarget }) => setNothing(currentTarget.checked)}
          />
          {words.nothing}
        </label>
      )}
      {warnings.map(({ path, code, message }) => (
        <Reason
          key={`${path} ${code}`}
          title={`${whereOf(path, activities, kinds)}${message}`}
          hint={words.explain}
          text={typed[`${path} ${code}`] ?? ""}
          type={(text) => keep(JSON.stringify({ ...typed, [`${path} ${code}`]: text }))}
        />
      ))}
      <Problem of={refusal} again={reload} againTitle={texts().submission.load} />
      <button type="submit" disabled={busy}>
        {words.send}
      </button>
    </form>
  );
}
