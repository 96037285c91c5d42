import { useRef } from "preact/hooks";
import type { ReleasedReport } from "../../shared/report/report.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { language, texts } from "../languages/language.ts";
import { Frame } from "../parts/Frame.tsx";
import { Loaded } from "../parts/Loaded.tsx";
import { useArrival } from "../parts/useArrival.ts";
import { useBlob } from "../parts/useBlob.ts";
import { periodName } from "../words/periodName.ts";
import { Downloads } from "./Downloads.tsx";

const route = "GET /donors/{donor}/reports/{project}/{grant}/{period}/{revision}/html";

/** A released report, filling the page. */
export function Reader({ id, back }: { id: ReleasedReport["id"]; back: { href: string; title: string } }) {
  const html = useAnswer(route, { path: id, query: { language: language() } });
  const frame = useRef<HTMLIFrameElement>(null);
  const name = texts().released.title(periodName(id.period), String(id.revision));
  const heading = useArrival(name);
  return (
    <main id="main" class="reader">
      <div class="bar">
        <p class="back">
          <a href={back.href}>{back.title}</a>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {name}
        </h1>
        {html.answer && (
          <div class="actions">
            <button type="button" class="quiet print" onClick={() => frame.current?.contentWindow?.print()}>
              {texts().released.print}
            </button>
            <NewTab html={html.answer} />
            <Downloads id={id} />
          </div>
        )}
      </div>
      <Loaded of={html}>{(html) => <Frame title={texts().released.report(name)} html={html} frame={frame} />}</Loaded>
    </main>
  );
}

function NewTab({ html }: { html: string }) {
  const address = useBlob(html, "text/html;charset=utf-8");
  if (address === undefined) return null;
  return (
    <a class="button quiet" href={address} target="_blank" rel="noopener">
      {texts().released.newTab}
    </a>
  );
}
