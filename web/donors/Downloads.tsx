import type { ReleasedReport } from "../../shared/report/report.ts";
import { download } from "../api/ask.ts";
import { useAct } from "../api/useAct.ts";
import { language, texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";

const route = "GET /donors/{donor}/reports/{project}/{grant}/{period}/{revision}";
const inLanguage = ["pdf", "xlsx", "csv"] as const;
const asValues = ["iati", "json"] as const;
const endings = { iati: "iati.xml", json: "json" } as const;

/** A released report to be saved: to print, as a workbook, as data with HXL tags, as an IATI file, or as the values that its hash proves. */
export function Downloads({ id }: { id: ReleasedReport["id"] }) {
  const { busy, refusal, run } = useAct();
  const words = texts().released;
  const name = `${id.project}-${id.grant}-${id.period}-r${id.revision}`;
  const save = (format: (typeof inLanguage)[number] | (typeof asValues)[number]) =>
    run(() =>
      format === "iati" || format === "json"
        ? download(`${route}/${format}`, { path: id }, `${name}.${endings[format]}`)
        : download(`${route}/${format}`, { path: id, query: { language: language() } }, `${name}.${format}`),
    );
  return (
    <fieldset class="downloads">
      <legend>{words.download}</legend>
      {[...inLanguage, ...asValues].map((format) => (
        <button
          key={format}
          type="button"
          class="quiet"
          disabled={busy}
          title={words.formats[format]}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <Problem of={refusal} />
    </fieldset>
  );
}
