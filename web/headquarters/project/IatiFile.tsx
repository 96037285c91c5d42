import { download } from "../../api/ask.ts";
import { useAct } from "../../api/useAct.ts";
import { texts } from "../../languages/language.ts";
import { Problem } from "../../parts/Problem.tsx";

/** The project as an IATI file, to be saved. Without a publisher there is none, and the refusal says so. */
export function IatiFile({ of: project }: { of: string }) {
  const { busy, refusal, run } = useAct();
  const save = () => run(() => download("GET /projects/{project}/iati", { path: { project } }, `${project}.iati.xml`));
  return (
    <>
      <button type="button" class="quiet" disabled={busy} onClick={save}>
        {texts().project.iati}
      </button>
      <Problem of={refusal} />
    </>
  );
}
