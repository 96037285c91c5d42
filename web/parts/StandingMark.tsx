import type { Standing } from "../calendar/standing.ts";
import { Mark } from "./Mark.tsx";

const words = {
  draft: "Being recorded",
  submitted: "Waiting for approval",
  sentBack: "Sent back",
  approved: "Approved",
  reopened: "Opened again",
  missing: "Not handed in",
  later: "Not due yet",
} as const satisfies Record<Standing, string>;

/** How a submission stands, as a mark and in words. */
export const StandingMark = ({ of }: { of: Standing }) => <Mark state={of}>{words[of]}</Mark>;
