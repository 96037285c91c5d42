import { Screen } from "../parts/Screen.tsx";
import { ReleasedReports } from "./ReleasedReports.tsx";

/** A donor's only screen: what was released to it. */
export const DonorReports = ({ donor }: { donor: string }) => (
  <Screen
    title="Your reports"
    lead="Every report that was released to you. A released report never changes: a correction is a new revision that says what was restated and why."
  >
    <ReleasedReports donor={donor} level="h2" />
  </Screen>
);
