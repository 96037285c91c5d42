import type { State } from "../../shared/submission.ts";

/** A picture beside a word that says the same, for those who look rather than read. */
const shapes = {
  approved: "M4 8.5l2.7 2.7L12 5.5",
  submitted: "M8 4.5V8l2.5 1.5",
  sentBack: "M11.5 11V8a2 2 0 0 0-2-2h-5m2-2l-2 2 2 2",
  reopened: "M5 11V8a2.5 2.5 0 0 1 2.5-2.5H11m-2-2 2 2-2 2",
  draft: "M4.5 11.5l.5-2 5-5 1.5 1.5-5 5z",
  missing: "M5 8h6",
  later: "M8 8h.01",
} as const satisfies Record<State | "missing" | "later", string>;

/** A state as a mark and a word. */
export function Mark({ state, children }: { state: keyof typeof shapes; children: string }) {
  return (
    <span class={`mark ${state}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        <path d={shapes[state]} />
      </svg>
      {children}
    </span>
  );
}
