import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";

interface Props<Outcome> {
  title: string;
  detail: ComponentChildren;
  /** Asks the API what the file would do, or makes it so. */
  send: (content: string, dryRun: boolean, before: Outcome | undefined) => Promise<Outcome>;
  /** Whether there is anything to take over, and nothing against it. */
  isReady: (outcome: Outcome) => boolean;
  children: (outcome: Outcome) => ComponentChildren;
}

interface Chosen<Outcome> {
  readonly name: string;
  readonly content: string;
  readonly outcome: Outcome;
}

/** A table that comes in as a file: what it would do is shown first, and nothing changes before somebody says so. */
export function ImportFile<Outcome>({ title, detail, send, isReady, children }: Props<Outcome>) {
  const words = texts().imports;
  const [chosen, choose] = useState<Chosen<Outcome>>();
  const [done, setDone] = useState(false);
  const { busy, refusal, run } = useAct();
  const check = (file: File | undefined) =>
    run(async () => {
      choose(undefined);
      setDone(false);
      if (file === undefined) return;
      const content = await file.text();
      choose({ name: file.name, content, outcome: await send(content, true, undefined) });
    });
  const apply = ({ content, outcome }: Chosen<Outcome>) =>
    run(async () => {
      await send(content, false, outcome);
      choose(undefined);
      setDone(true);
    });
  return (
    <article class="card">
      <h3>{title}</h3>
      {detail}
      <label class="button quiet">
        {words.choose}
        <input
          class="unseen"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          disabled={busy}
          onChange={({ currentTarget }) => {
            check(currentTarget.files?.[0]);
            // So that the same file, corrected, can be chosen again.
            currentTarget.value = "";
          }}
        />
      </label>
      <p role="status">{busy ? texts().loading : done && words.done}</p>
      <Problem of={refusal} />
      {chosen !== undefined && (
        <>
          <p>
            <strong>{chosen.name}</strong>
          </p>
          {children(chosen.outcome)}
          <div class="actions">
            {isReady(chosen.outcome) && (
              <button type="button" disabled={busy} onClick={() => apply(chosen)}>
                {words.take}
              </button>
            )}
            <button type="button" class="quiet" disabled={busy} onClick={() => choose(undefined)}>
              {words.leave}
            </button>
          </div>
        </>
      )}
    </article>
  );
}
