import type { ComponentChildren } from "preact";
import type { Awaited } from "../api/useAnswer.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "./Problem.tsx";

/** What was asked for, when it is there; until then that it is on its way, or why it did not come. */
export function Loaded<A>({
  of: { answer, refusal, again },
  children,
}: {
  of: Awaited<A>;
  children: (answer: A) => ComponentChildren;
}) {
  if (refusal !== undefined) return <Problem of={refusal} again={again} />;
  if (answer !== undefined) return <>{children(answer)}</>;
  return (
    <p class="loading" role="status">
      {texts().loading}
    </p>
  );
}
