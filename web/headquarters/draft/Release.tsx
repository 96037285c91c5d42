import { useState } from "preact/hooks";
import { ask } from "../../api/ask.ts";
import type { Answer } from "../../api/operations.ts";
import { useAct } from "../../api/useAct.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { texts } from "../../languages/language.ts";
import { Loaded } from "../../parts/Loaded.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { Reason } from "../../parts/Reason.tsx";
import { useKeptText } from "../../parts/useKeptText.ts";
import { Released } from "./Released.tsx";

type ReportId = Answer<"GET /donors/{donor}/reports">["reports"][number]["id"];

const route = "PUT /projects/{project}/grants/{grant}/reports/{period}/released";

interface Props {
  of: { project: string; grant: string; period: string };
  donor: { id: string; name: string };
  /** The draft's version: what was seen is what is released. */
  version: number;
  reload: () => void;
}

/** Releases the draft that is shown. The first time at once; a correction with its reason. */
export function Release({ of: path, donor, version, reload }: Props) {
  const reports = useAnswer("GET /donors/{donor}/reports", { path: { donor: donor.id } });
  const [reason, type, forget] = useKeptText(`reason ${Object.values(path).join(" ")}`);
  const [done, setDone] = useState<{ released: Answer<typeof route>["released"]; isNew: boolean }>();
  const words = texts().release;
  const { busy, refusal, run } = useAct();
  const own = reports.answer?.reports.filter(({ id }) => isOf(id, path)).map(({ id }) => id.revision) ?? [];
  const last = Math.max(0, ...own);
  const release = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const body = reason.trim() === "" ? {} : { reason };
      const { released } = await ask(route, { path, body, seen: version });
      setDone({ released, isNew: released.id.revision > last });
      forget();
      reports.again();
    });
  };
  return (
    <section class="card">
      <Loaded of={reports}>
        {() => (
          <form onSubmit={release}>
            <h2>{last === 0 ? words.to(donor.name) : words.was(String(last))}</h2>
            {done && <Released it={done.released} isNew={done.isNew} donor={donor.name} />}
            <p>{last === 0 ? words.first : words.correction}</p>
            {last > 0 && <Reason title={words.why} hint={words.hint} text={reason} type={type} />}
            <Problem of={refusal} again={reload} againTitle={words.load} />
            <button type="submit" disabled={busy}>
              {last === 0 ? words.release : words.revision(String(last + 1))}
            </button>
          </form>
        )}
      </Loaded>
    </section>
  );
}

const isOf = (id: ReportId, { project, grant, period }: Props["of"]): boolean =>
  id.project === project && id.grant === grant && id.period === period;
