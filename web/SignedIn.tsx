import { useEffect } from "preact/hooks";
import { useAnswer } from "./api/useAnswer.ts";
import { NoRole } from "./entrance/NoRole.tsx";
import { Header } from "./Header.tsx";
import { prefer, texts } from "./languages/language.ts";
import { Problem } from "./parts/Problem.tsx";
import { screenOf } from "./screenOf.tsx";
import { useHash } from "./useHash.ts";

/** What somebody who is signed in sees: who they are here, and the screen that the address asks for. */
export function SignedIn() {
  const at = useHash();
  const { answer: person, refusal, again } = useAnswer("GET /me", { path: {} });
  useEffect(() => prefer(person?.language), [person?.language]);
  return (
    <>
      <button type="button" class="skip" onClick={toMain}>
        {texts().skip}
      </button>
      <Header person={person} at={at} />
      {person && screenOf(person, at)}
      {refusal?.status === 403 && <NoRole why={refusal.message} again={again} />}
      {refusal && refusal.status !== 403 && (
        <main>
          <Problem of={refusal} again={again} />
        </main>
      )}
      {!person && !refusal && (
        <main>
          <p class="loading" role="status">
            {texts().loading}
          </p>
        </main>
      )}
    </>
  );
}

/** The address names the screen, so this cannot be a link within the page. */
const toMain = () => document.querySelector<HTMLElement>("main h1")?.focus();
