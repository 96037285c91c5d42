import type { Refusal } from "../api/refusal.ts";
import { useAct } from "../api/useAct.ts";
import { Brand } from "../parts/Brand.tsx";
import { Problem } from "../parts/Problem.tsx";
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
        <h1>What was done against trafficking, counted once and told to everyone who paid for it.</h1>
        <p class="lead">
          Field offices record their trainings, hotlines and assistance; a second person approves them; every donor gets
          a report whose numbers can be traced back. It holds counts of people only, never anything about a single
          person.
        </p>
        <Problem of={refusal ?? refused} />
        <button type="button" disabled={busy} onClick={() => run(beginSignIn)}>
          Sign in
        </button>
      </div>
    </main>
  );
}
