import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import type { MoveProps } from "./Moves.tsx";

const route = "/places/{place}/projects/{project}/submissions/{period}";

/** The approver's decision about what was handed in. */
export function Decide({ of: path, version, reload }: MoveProps) {
  const { decide: words } = texts();
  const [reason, type, forget] = useKeptText(`send back ${Object.values(path).join(" ")}`);
  const approving = useAct();
  const sendingBack = useAct();
  const approve = () =>
    approving.run(async () => {
      await ask(`PUT ${route}/approved`, { path, body: {}, seen: version });
      reload();
    });
  const sendBack = (event: Event) => {
    event.preventDefault();
    return sendingBack.run(async () => {
      await ask(`PUT ${route}/sentBack`, { path, body: { reason }, seen: version });
      forget();
      reload();
    });
  };
  return (
    <div class="pair">
      <section class="card">
        <h2>{words.approve}</h2>
        <p>{words.text}</p>
        <Problem of={approving.refusal} again={reload} againTitle={texts().submission.load} />
        <button type="button" disabled={approving.busy} onClick={approve}>
          {words.approve}
        </button>
      </section>
      <form class="card" onSubmit={sendBack}>
        <h2>{words.sendBack}</h2>
        <Reason title={words.why} hint={words.hint} text={reason} type={type} />
        <Problem of={sendingBack.refusal} again={reload} againTitle={texts().submission.load} />
        <button type="submit" class="quiet" disabled={sendingBack.busy}>
          {words.sendBack}
        </button>
      </form>
    </div>
  );
}
