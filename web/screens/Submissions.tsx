import type { Place } from "../../shared/places.ts";
import { Screen } from "../parts/Screen.tsx";
import { Due } from "./Due.tsx";
import { PlaceSubmissions } from "./PlaceSubmissions.tsx";

const lead = {
  coordinator:
    "What your places recorded and handed in. For now activities are recorded through the API; forms for them will follow.",
  approver: "What your places handed in. Whatever waits for you is marked.",
} as const;

/** The first screen of a coordinator or an approver: their places, and how each submission stands. */
export const Submissions = ({ places, role }: { places: readonly Place[]; role: keyof typeof lead }) => (
  <Screen title="Submissions" lead={lead[role]}>
    <Due />
    {places.map((place) => (
      <PlaceSubmissions key={place} place={place} />
    ))}
  </Screen>
);
