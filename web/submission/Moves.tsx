import type { Role } from "../../shared/people.ts";
import type { State } from "../../shared/submission.ts";
import { Decide } from "./Decide.tsx";
import { HandIn, type HandInProps } from "./HandIn.tsx";
import { Reopen } from "./Reopen.tsx";

export interface MoveProps {
  of: { place: string; project: string; period: string };
  version: number;
  /** Shows how it stands after a move, or what somebody else did in between. */
  reload: () => void;
}

export const mayHandIn = (state: State): boolean => ["draft", "sentBack", "reopened"].includes(state);

/** What the person may do about a submission as it stands. */
export function Moves({ role, state, ...move }: HandInProps & { role: Role; state: State }) {
  if (role === "coordinator" && mayHandIn(state)) return <HandIn {...move} />;
  if (role === "approver" && state === "submitted") return <Decide {...move} />;
  if (role === "headquarters" && state === "approved") return <Reopen {...move} />;
  return null;
}
