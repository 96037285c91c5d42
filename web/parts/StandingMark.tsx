import type { Standing } from "../calendar/standing.ts";
import { texts } from "../languages/language.ts";
import { Mark } from "./Mark.tsx";

/** How a submission stands, as a mark and in words. */
export const StandingMark = ({ of }: { of: Standing }) => <Mark state={of}>{texts().standing[of]}</Mark>;
