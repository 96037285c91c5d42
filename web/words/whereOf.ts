import type { RecordedActivity } from "../../shared/activities/activity.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";

type Kinds = Answer<"GET /kinds">["kinds"];

/** Where a finding stands, in words before what it says: "Hotline, calls: ". A measure's finding names the measure itself. */
export function whereOf(path: string, activities: readonly RecordedActivity[], kinds: Kinds): string {
  const [of, id, field] = path.split(".");
  const activity = of === "activities" ? activities.find((one) => one.id === id)?.activity : undefined;
  if (activity === undefined) return "";
  const form = kinds.find(({ kind }) => kind === activity.kind)?.form;
  const fields = (form?.properties ?? {}) as Readonly<Record<string, { readonly title?: string }>>;
  const name = field === undefined ? undefined : (fields[field]?.title ?? field);
  return texts().named(name === undefined ? activity.title : `${activity.title}, ${name.toLocaleLowerCase()}`, "");
}
