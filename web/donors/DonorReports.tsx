import { texts } from "../languages/language.ts";
import { Screen } from "../parts/Screen.tsx";
import { ReleasedReports } from "./ReleasedReports.tsx";

/** A donor's only screen: what was released to it. */
export const DonorReports = ({ donor }: { donor: string }) => (
  <Screen title={texts().released.yours} lead={texts().released.lead}>
    <ReleasedReports donor={donor} level="h2" />
  </Screen>
);
