import { useState } from "preact/hooks";
import type { Refusal } from "./refusal.ts";
import { refusalOf } from "./useAnswer.ts";

/** Something a person does that changes something: whether it is under way, and why it was refused. */
interface Act {
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Does it; true when it was done. A second click while it is under way does nothing. */
  readonly run: (act: () => Promise<void>) => Promise<boolean>;
}

export function useAct(): Act {
  const [{ busy, refusal }, set] = useState<{ busy: boolean; refusal?: Refusal }>({ busy: false });
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    set({ busy: true });
    try {
      await act();
      set({ busy: false });
      return true;
    } catch (error) {
      set({ busy: false, refusal: refusalOf(error) });
      return false;
    }
  };
  return { busy, refusal, run };
}
