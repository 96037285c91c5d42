import type { RecordedActivity } from "../../shared/activities/activity.ts";
import { wordsOf } from "./wordsOf.ts";

/** Where a finding stands, in words before what it says: "Hotline, calls: ". A measure's finding names the measure itself. */
export function whereOf(path: string, activities: readonly RecordedActivity[]): string {
  const [of, id, field] = path.split(".");
  const title = of === "activities" ? activities.find((one) => one.id === id)?.activity.title : undefined;
  if (title === undefined) return "";
  return `${title}${field === undefined ? "" : `, ${wordsOf(field).toLowerCase()}`}: `;
}
