import { useState } from "preact/hooks";
import { xlsx } from "../../shared/api/mediaTypes.ts";
import { ask, download } from "../api/ask.ts";
import type { Answer } from "../api/operations.ts";
import { useAct } from "../api/useAct.ts";
import { language, texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { Effects } from "./Effects.tsx";

const route = "/places/{place}/projects/{project}/submissions/{period}/workbook";
type Checked = Answer<`PUT ${typeof route}/check`>;

interface Props {
  of: { place: string; project: string; period: string };
  mayRecord: boolean;
  reload: () => void;
}

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checked: Checked;
}

/**
 * A submission as a workbook: it is downloaded, filled in without a connection, and sent back. What sending it would do is shown
 * first, with everything that is wrong; nothing changes before somebody says so.
 */
export function Workbook({ of: path, mayRecord, reload }: Props) {
  const { workbook: words } = texts();
  const query = { language: language() };
  const [chosen, setChosen] = useState<Chosen>();
  const { busy, refusal, run } = useAct();
  const name = `${path.project}-${path.place}-${path.period}`;
  const save = () => run(() => download(`GET ${route}`, { path, query }, `${name}.xlsx`));
  const check = (file: File | undefined) =>
    run(async () => {
      setChosen(undefined);
      if (file === undefined) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      setChosen({ name: file.name, bytes, checked: await ask(`PUT ${route}/check`, { path, body: bytes }) });
    });
  const marked = ({ bytes }: Chosen) =>
    run(() => download(`PUT ${route}/marked`, { path, query, body: bytes }, `${name}-marked.xlsx`));
  const apply = ({ bytes, checked }: Chosen) =>
    run(async () => {
      await ask(`PUT ${route}`, { path, body: bytes, seen: checked.version });
      setChosen(undefined);
      reload();
    });
  return (
    <section class="workbook">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <div class="actions">
        <button type="button" class="quiet" disabled={busy} onClick={save}>
          {words.download}
        </button>
        {mayRecord && (
          <label class="button quiet">
            {words.choose}
            <input
              class="unseen"
              type="file"
              accept={`.xlsx,${xlsx}`}
              disabled={busy}
              onChange={({ currentTarget }) => {
                check(currentTarget.files?.[0]);
                // So that the same file, corrected, can be chosen again.
                currentTarget.value = "";
              }}
            />
          </label>
        )}
      </div>
      {busy && (
        <p class="loading" role="status">
          {words.moment}
        </p>
      )}
      <Problem of={refusal} again={reload} againTitle={texts().submission.load} />
      {chosen !== undefined && (
        <div class="card" role="status">
          <h3>{chosen.name}</h3>
          <Effects of={chosen.checked} />
          <div class="actions">
            {chosen.checked.problems.length === 0 ? (
              <button type="button" disabled={busy} onClick={() => apply(chosen)}>
                {words.apply}
              </button>
            ) : (
              <button type="button" disabled={busy} onClick={() => marked(chosen)}>
                {words.marked}
              </button>
            )}
            <button type="button" class="quiet" disabled={busy} onClick={() => setChosen(undefined)}>
              {words.leave}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
