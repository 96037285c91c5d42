import type { Role } from "../../shared/people.ts";
import type { State } from "../../shared/submission.ts";
import { Decide } from "./Decide.tsx";
import { HandIn } from "./HandIn.tsx";

export interface MoveProps {
  of: { place: string; project: string; period: string };
  version: number;
  /** Shows how it stands after a move, or what somebody else did in between. */
  reload: () => void;
}

/** What the person may do about a submission as it stands. */
export function Moves({
  role,
  state,
  activities,
  ...move
}: MoveProps & { role: Role; state: State; activities: number }) {
  if (role === "coordinator" && ["draft", "sentBack", "reopened"].includes(state))
    return <HandIn {...move} activities={activities} />;
  if (role === "approver" && state === "submitted") return <Decide {...move} />;
  return null;
}
