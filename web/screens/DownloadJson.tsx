import type { ReleasedReport } from "../../shared/report/report.ts";
import { ask } from "../api/ask.ts";
import { saveAs } from "../api/saveAs.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";

/** A released report as values, with the hash that proves it, saved as a file. */
export function DownloadJson({ id }: { id: ReleasedReport["id"] }) {
  const { busy, refusal, run } = useAct();
  const download = () =>
    run(async () => {
      const route = "GET /donors/{donor}/reports/{project}/{grant}/{period}/{revision}/json";
      const report = await ask(route, { path: id });
      const name = `${id.grant}-${id.period}-revision-${id.revision}.json`;
      saveAs(name, JSON.stringify(report, null, 2), "application/json");
    });
  return (
    <>
      <button type="button" class="quiet" disabled={busy} onClick={download}>
        {texts().released.json}
      </button>
      <Problem of={refusal} />
    </>
  );
}
