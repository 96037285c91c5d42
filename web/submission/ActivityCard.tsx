import type { ComponentChildren } from "preact";
import type { Activity } from "../../shared/activities/activity.ts";
import type { Grant } from "../../shared/grants.ts";
import { layoutOf } from "../../shared/workbook/layoutOf.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { Facts } from "../parts/Facts.tsx";
import { statedOf } from "../words/statedOf.ts";
import { Cells } from "./Cells.tsx";
import { fieldsOf } from "./fieldsOf.ts";

type Kind = Answer<"GET /kinds">["kinds"][number];

/** Of a kind that this page was not told about nothing particular can be shown. */
const noLayout = { own: [], parts: [] };

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
  const layout = kind === undefined ? noLayout : layoutOf({ ...kind, form: () => kind.form });
  const { facts, cells } = fieldsOf(activity, layout);
  const paidBy = activity.grants.map((id) => grants.find((grant) => grant.id === id)?.title ?? id);
  return (
    <article class="card">
      <p class="kind">
        {kind?.title ?? activity.kind} · {pillars[activity.pillar]}
        {activity.illustrative && ` · ${words.illustrative}`}
      </p>
      <h3>{activity.title}</h3>
      <Facts of={{ ...facts, [words.stated]: statedOf(activity, layout), [words.note]: activity.note }} />
      <div class="paid">
        {words.paidBy}
        <ul>
          {paidBy.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </div>
      {cells.map(({ of, rows }) => (
        <Cells key={of.title} of={of} rows={rows} qualifier={activity.qualifier} />
      ))}
      {children}
    </article>
  );
}
