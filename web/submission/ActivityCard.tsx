import type { ComponentChildren } from "preact";
import type { Activity } from "../../shared/activities/activity.ts";
import type { Grant } from "../../shared/grants.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { Facts } from "../parts/Facts.tsx";
import { statedOf } from "../words/statedOf.ts";
import { Cells } from "./Cells.tsx";
import { fieldsOf } from "./fieldsOf.ts";

type Kind = Answer<"GET /kinds">["kinds"][number];

/** An activity with its numbers. It is read by its kind's form, so that a new kind needs nothing here. */
export function ActivityCard({
  activity,
  kind,
  grants,
  children,
}: {
  activity: Activity;
  kind: Kind | undefined;
  grants: readonly Grant[];
  children?: ComponentChildren;
}) {
  const { submission: words, pillars } = texts();
  const { facts, cells } = fieldsOf(activity, kind?.form ?? {});
  const paidBy = activity.grants.map((id) => grants.find((grant) => grant.id === id)?.title ?? id);
  return (
    <article class="card">
      <p class="kind">
        {kind?.title ?? activity.kind} · {pillars[activity.pillar]}
        {activity.illustrative && ` · ${words.illustrative}`}
      </p>
      <h3>{activity.title}</h3>
      <Facts of={{ ...facts, [words.stated]: statedOf(activity), [words.note]: activity.note }} />
      <div class="paid">
        {words.paidBy}
        <ul>
          {paidBy.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </div>
      {cells.map(({ title, rows }) => (
        <Cells key={title} title={title} rows={rows} qualifier={activity.qualifier} />
      ))}
      {children}
    </article>
  );
}
