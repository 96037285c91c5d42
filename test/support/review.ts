import type * as z from "zod";
import { Activity } from "../../shared/activities/activity.ts";
import type { Figure } from "../../shared/figures/figures.ts";
import { find } from "../../shared/findings/find.ts";
import type { Approved, UnderReview } from "../../shared/findings/underReview.ts";
import { type Grant, GrantTerms } from "../../shared/grants.ts";

type Given = Partial<z.input<typeof GrantTerms>>;

/** A grant that pays for everything in Bosnia and Herzegovina in 2020, but for what is said otherwise. */
export const grant = (id: string, given: Given = {}): Grant => ({
  id,
  ...GrantTerms.parse({
    donor: "usaid",
    title: "A grant",
    reference: null,
    amount: null,
    startsOn: "2020-01-01",
    endsOn: "2020-12-31",
    places: ["BA"],
    pillars: ["prevention", "protection", "prosecution", "partnership"],
    calendar: { frequency: "year", dueDays: 60 },
    creditRule: "inFull",
    ...given,
  }),
});

/** An activity with the fields that it must have, and what is said. */
export const activity = (given: object): Activity =>
  Activity.parse({ title: "An activity", pillar: "protection", grants: ["g1"], ...given });

/** A training of 25 judges. */
export const training = (given: object = {}): Activity =>
  activity({
    kind: "training",
    title: "Training of judges",
    participants: [{ profession: "judge", sex: "female", count: 25 }],
    ...given,
  });

/** Activities of the first half of 2020 in Bosnia and Herzegovina, by id, and what is said otherwise. */
export const review = (
  activities: Readonly<Record<string, Activity>>,
  given: Partial<UnderReview> = {},
): UnderReview => ({
  place: "BA",
  period: "2020-H1",
  grants: [grant("g1")],
  activities: Object.entries(activities).map(([id, activity]) => ({ id, activity })),
  nothingToReport: false,
  earlier: [],
  later: [],
  ...given,
});

/** What is found: path and code of each. */
export const found = (under: UnderReview): string[] => find(under).map(({ path, code }) => `${path} ${code}`);

/** Half-years before 2020, the last one last, in which one measure had these values. */
export const earlier = (measure: string, values: readonly number[]): Approved[] =>
  values.map((value, index) => {
    const back = values.length - index;
    const figure: Figure = { measure, in: {}, grants: ["g1"], value, qualifier: "exactly", illustrative: false };
    return { period: `${2020 - Math.ceil(back / 2)}-H${back % 2 === 1 ? 2 : 1}`, figures: [figure] };
  });
