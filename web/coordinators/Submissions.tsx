import type { Place } from "../../shared/places/places.ts";
import { Due } from "../due/Due.tsx";
import { texts } from "../languages/language.ts";
import { Screen } from "../parts/Screen.tsx";
import { PlaceSubmissions } from "./PlaceSubmissions.tsx";

/** The first screen of a coordinator or an approver: their places, and how each submission stands. */
export const Submissions = ({ places, role }: { places: readonly Place[]; role: "coordinator" | "approver" }) => (
  <Screen
    title={texts().submission.all}
    lead={role === "coordinator" ? texts().submission.leadCoordinator : texts().submission.leadApprover}
  >
    <Due />
    {places.map((place) => (
      <PlaceSubmissions key={place} place={place} />
    ))}
  </Screen>
);
