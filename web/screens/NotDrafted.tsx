import { useEffect, useState } from "preact/hooks";
import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { Problem } from "../parts/Problem.tsx";

const lookEvery = 700;

/** There is no draft yet: one can be asked for, and it appears a moment later. */
export function NotDrafted({
  of: path,
  why,
  again,
}: {
  of: { project: string; grant: string; period: string };
  why: string;
  again: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const { busy, refusal, run } = useAct();
  useEffect(() => {
    if (!asked) return;
    const timer = setInterval(again, lookEvery);
    return () => clearInterval(timer);
  }, [asked, again]);
  const request = () =>
    run(async () => {
      await ask("PUT /projects/{project}/grants/{grant}/reports/{period}/requested", { path, body: {} });
      setAsked(true);
    });
  if (asked)
    return (
      <p class="loading" role="status">
        The report is being drafted. It appears here in a moment
      </p>
    );
  return (
    <div class="card">
      <h2>There is no draft yet</h2>
      <p>{`${why.charAt(0).toUpperCase()}${why.slice(1)}.`} A place that is not approved will not be in it.</p>
      <Problem of={refusal} />
      <button type="button" disabled={busy} onClick={request}>
        Draft it now
      </button>
    </div>
  );
}
