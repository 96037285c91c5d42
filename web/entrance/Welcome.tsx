import type { Refusal } from "../api/refusal.ts";
import { useAct } from "../api/useAct.ts";
import { texts } from "../languages/language.ts";
import { Brand } from "../parts/Brand.tsx";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { Problem } from "../parts/Problem.tsx";
import { Streams } from "../parts/Streams.tsx";
import { beginSignIn } from "../signIn/beginSignIn.ts";

/** What a person sees first. */
export function Welcome({ refused }: { refused: Refusal | undefined }) {
  const { busy, refusal, run } = useAct();
  const { name, welcome } = texts();
  return (
    <main class="welcome">
      <div>
        <p class="sign">
          <Brand /> {name} <LanguageSwitch />
        </p>
        <h1>{welcome.heading}</h1>
        <p class="lead">{welcome.lead}</p>
        <Problem of={refusal ?? refused} />
        <button type="button" disabled={busy} onClick={() => run(beginSignIn)}>
          {welcome.signIn}
        </button>
      </div>
      <Streams />
    </main>
  );
}
