import { Screen } from "../parts/Screen.tsx";

/** Signed in, and nobody to the tracker yet. */
export function NoRole({ why, again }: { why: string; again: () => void }) {
  return (
    <Screen title="You are signed in, but have no role yet">
      <p class="lead">
        Headquarters says who may do what where. Send them the line below, and look again when they have answered.
      </p>
      <p class="note">{why}</p>
      <button type="button" onClick={again}>
        Look again
      </button>
    </Screen>
  );
}
