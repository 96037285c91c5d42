import { useState } from "preact/hooks";
import type { Grant } from "../../shared/grants.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { language, texts } from "../languages/language.ts";
import { Loaded } from "../parts/Loaded.tsx";
import { ActivityForm } from "./ActivityForm.tsx";

interface Props {
  of: { place: string; project: string; period: string };
  grants: readonly Grant[];
  reload: () => void;
}

/** Records something new: first its kind, then the kind's form. */
export function Record({ of: path, grants, reload }: Props) {
  const kinds = useAnswer("GET /kinds", { path: {}, query: { language: language() } });
  const [chosen, choose] = useState("");
  return (
    <Loaded of={kinds}>
      {({ kinds }) => {
        const kind = kinds.find(({ kind }) => kind === chosen);
        return kind === undefined ? (
          <fieldset class="kinds">
            <legend>{texts().record.heading}</legend>
            {kinds.map(({ kind, title }) => (
              <button key={kind} type="button" class="quiet" onClick={() => choose(kind)}>
                {title}
              </button>
            ))}
          </fieldset>
        ) : (
          <ActivityForm
            of={path}
            kind={kind}
            grants={grants}
            done={(isChanged) => {
              choose("");
              if (isChanged) reload();
            }}
          />
        );
      }}
    </Loaded>
  );
}
