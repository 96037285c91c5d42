import { useEffect, useState } from "preact/hooks";
import { ask } from "../../api/ask.ts";
import { useAct } from "../../api/useAct.ts";
import { texts } from "../../languages/language.ts";
import { Problem } from "../../parts/Problem.tsx";

const lookEvery = 700;
const mostLooks = 12;

interface Props {
  of: { project: string; grant: string; period: string };
  title: string;
  /** Looks for the draft. Where it comes, this is shown no more. */
  look: () => void;
  /** What to say when nothing new has come after a while. */
  late: string;
}

/** Has a report drafted, and looks for it for a while: it is made a moment later. */
export function AskForDraft({ of: path, title, look, late }: Props) {
  const [looks, setLooks] = useState<number>();
  const { busy, refusal, run } = useAct();
  const waiting = looks !== undefined && looks < mostLooks;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => {
      look();
      setLooks((looks ?? 0) + 1);
    }, lookEvery);
    return () => clearTimeout(timer);
  }, [waiting, looks, look]);
  const request = () =>
    run(async () => {
      await ask("PUT /projects/{project}/grants/{grant}/reports/{period}/requested", { path, body: {} });
      setLooks(0);
    });
  if (waiting)
    return (
      <p class="loading" role="status">
        {texts().draft.drafting}
      </p>
    );
  return (
    <>
      {looks !== undefined && <p role="status">{late}</p>}
      <Problem of={refusal} />
      <button type="button" class="quiet" disabled={busy} onClick={request}>
        {title}
      </button>
    </>
  );
}
