import { ask } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { Problem } from "../parts/Problem.tsx";
import { Reason } from "../parts/Reason.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import type { MoveProps } from "./Moves.tsx";

const route = "/places/{place}/projects/{project}/submissions/{period}";

/** The approver's decision about what was handed in. */
export function Decide({ of: path, version, reload }: MoveProps) {
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
        <h2>Approve</h2>
        <p>Its numbers count from then on, in the reports of every donor that paid for them.</p>
        <Problem of={approving.refusal} again={reload} againTitle="Load the submission again" />
        <button type="button" disabled={approving.busy} onClick={approve}>
          Approve
        </button>
      </section>
      <form class="card" onSubmit={sendBack}>
        <h2>Send back</h2>
        <Reason
          title="What has to change?"
          hint="The coordinator reads this. No names of people."
          text={reason}
          type={type}
        />
        <Problem of={sendingBack.refusal} again={reload} againTitle="Load the submission again" />
        <button type="submit" class="quiet" disabled={sendingBack.busy}>
          Send back
        </button>
      </form>
    </div>
  );
}
