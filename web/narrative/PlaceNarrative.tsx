import { ask } from "../api/ask.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { language, texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { Answers } from "./Answers.tsx";
import { Told } from "./Told.tsx";

interface Props {
  of: { place: string; project: string; period: string };
  mayTell: boolean;
  reload: () => void;
}

/** What a place tells in words about its period: fields for who records, text for who approves. */
export function PlaceNarrative({ of: path, mayTell, reload }: Props) {
  const route = "/places/{place}/projects/{project}/submissions/{period}/narrative";
  const asked = useAnswer(`GET ${route}`, { path, query: { language: language() } });
  const again = () => {
    asked.again();
    reload();
  };
  return (
    <section>
      <h2>{texts().narrative.heading}</h2>
      <Loaded of={asked}>
        {(told) =>
          mayTell ? (
            <Answers
              key={told.version}
              name={Object.values(path).join(" ")}
              asked={told}
              save={(body, seen) => ask(`PUT ${route}`, { path, body, seen })}
              again={again}
            />
          ) : (
            <Told asked={told} />
          )
        }
      </Loaded>
    </section>
  );
}
