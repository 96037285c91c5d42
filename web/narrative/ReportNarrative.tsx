import { ask } from "../api/ask.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { language, texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Answers } from "./Answers.tsx";

/** What headquarters tells in words in a report. The draft is made anew with it, a moment later. */
export function ReportNarrative({ of: path }: { of: { project: string; grant: string; period: string } }) {
  const route = "/projects/{project}/grants/{grant}/reports/{period}/narrative";
  const asked = useAnswer(`GET ${route}`, { path, query: { language: language() } });
  return (
    <details>
      <summary>{texts().narrative.ofReport}</summary>
      <Loaded of={asked}>
        {(told) => (
          <Answers
            key={told.version}
            name={Object.values(path).join(" ")}
            asked={told}
            save={(body, seen) => ask(`PUT ${route}`, { path, body, seen })}
            again={asked.again}
          />
        )}
      </Loaded>
    </details>
  );
}
