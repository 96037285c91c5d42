import { texts } from "../languages/language.ts";
import { Screen } from "../parts/Screen.tsx";

/** Signed in, and nobody to the tracker yet. */
export function NoRole({ why, again }: { why: string; again: () => void }) {
  const words = texts().noRole;
  return (
    <Screen title={words.heading}>
      <p class="lead">{words.lead}</p>
      <p class="note">{why}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </Screen>
  );
}
