import { type Finding, within } from "./finding.ts";
import { en, type Messages } from "./messages.ts";
import { activityRules, rules } from "./rules.ts";
import { tell } from "./tell.ts";
import type { UnderReview } from "./underReview.ts";

const order = ({ path, code }: { path: string; code: string }): string => `${path} ${code}`;

/** Everything wrong or doubtful in a submission, at once, one finding for each path and code, in the order of both. */
export function find(review: UnderReview, messages: Messages = en): Finding[] {
  const doubts = [
    ...rules.flatMap((rule) => rule(review)),
    ...review.activities.flatMap(({ id, activity }) =>
      within(
        `activities.${id}`,
        activityRules.flatMap((rule) => rule(activity, review)),
      ),
    ),
  ];
  const byPlace = new Map(tell(doubts, messages).map((finding) => [order(finding), finding]));
  return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}
