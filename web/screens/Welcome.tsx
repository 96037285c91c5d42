import type { Refusal } from "../api/refusal.ts";
import { useAct } from "../api/useAct.ts";
import { Brand } from "../parts/Brand.tsx";
import { Problem } from "../parts/Problem.tsx";
import { Streams } from "../parts/Streams.tsx";
import { beginSignIn } from "../signIn/beginSignIn.ts";

/** What a person sees first. */
export function Welcome({ refused }: { refused: Refusal | undefined }) {
  const { busy, refusal, run } = useAct();
  return (
    <main class="welcome">
      <div>
        <p class="sign">
          <Brand /> Programme tracker
        </p>
        <h1>Counter-trafficking work, counted once.</h1>
        <p class="lead">
          Field offices record what they did, a second person approves it, and every donor gets a report whose numbers
          can be traced back. Only counts of people are kept here, never anything about a single person.
        </p>
        <Problem of={refusal ?? refused} />
        <button type="button" disabled={busy} onClick={() => run(beginSignIn)}>
          Sign in
        </button>
      </div>
      <Streams />
    </main>
  );
}
