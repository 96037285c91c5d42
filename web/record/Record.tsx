import { useState } from "preact/hooks";
import type { Grant } from "../../shared/grants.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { ActivityForm } from "./ActivityForm.tsx";

interface Props {
  of: { place: string; project: string; period: string };
  kinds: Answer<"GET /kinds">["kinds"];
  grants: readonly Grant[];
  reload: () => void;
}

/** Records something new: first its kind, then the kind's form. */
export function Record({ of: path, kinds, grants, reload }: Props) {
  const [chosen, choose] = useState("");
  const kind = kinds.find(({ kind }) => kind === chosen);
  if (kind === undefined)
    return (
      <fieldset class="kinds">
        <legend>{texts().record.heading}</legend>
        {kinds.map(({ kind, title }) => (
          <button key={kind} type="button" class="quiet" onClick={() => choose(kind)}>
            {title}
          </button>
        ))}
      </fieldset>
    );
  return (
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
}
