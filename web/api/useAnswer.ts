import { useCallback, useEffect, useState } from "preact/hooks";
import { texts } from "../languages/language.ts";
import { ask } from "./ask.ts";
import type { Answer, Given, Route } from "./operations.ts";
import { Refusal } from "./refusal.ts";

/** An answer that is awaited, there, or refused. While it is asked for again, the one before stays. */
export interface Awaited<A> {
  readonly answer?: A;
  readonly refusal?: Refusal;
  /** Asks once more. */
  readonly again: () => void;
}

/** Asks the API when shown, and when what is asked for changes. */
export function useAnswer<R extends Route>(route: R, given: Given<R>): Awaited<Answer<R>> {
  const asked = JSON.stringify([route, given]);
  const [state, setState] = useState<{ asked: string; answer?: Answer<R>; refusal?: Refusal }>({ asked });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let current = true;
    const set = (next: { answer?: Answer<R>; refusal?: Refusal }) => void (current && setState({ asked, ...next }));
    ask(route, given).then(
      (answer) => set({ answer }),
      (error) => set({ refusal: refusalOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [asked, times]);
  const again = useCallback(() => setTimes((n) => n + 1), []);
  return state.asked === asked ? { ...state, again } : { again };
}

/** Whatever went wrong, as a Refusal. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(0, texts().problem.failed, texts().problem.brokenPage, [], { cause: error });
