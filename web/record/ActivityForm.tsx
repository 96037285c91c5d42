import { useState } from "preact/hooks";
import type { Activity, RecordedActivity } from "../../shared/activities/activity.ts";
import type { Grant } from "../../shared/grants.ts";
import { type Column, none } from "../../shared/workbook/layout.ts";
import { type Described, layoutOf } from "../../shared/workbook/layoutOf.ts";
import { ask } from "../api/ask.ts";
import type { Answer } from "../api/operations.ts";
import { Refusal } from "../api/refusal.ts";
import { useAct } from "../api/useAct.ts";
import type { PageTexts } from "../languages/en.ts";
import { texts } from "../languages/language.ts";
import { Problem } from "../parts/Problem.tsx";
import { useKeptText } from "../parts/useKeptText.ts";
import { activityOf } from "./activityOf.ts";
import { Field } from "./Field.tsx";
import { LinesField } from "./LinesField.tsx";
import { nameOf, noLines, nothingTyped, type Typed, typedOf } from "./typed.ts";

const route = "PUT /places/{place}/projects/{project}/submissions/{period}/activities/{activity}";

/** What every activity may say besides, and few do. */
const besides = ["qualifier", "illustrative", "note", "stated"];

interface Props {
  of: { place: string; project: string; period: string };
  kind: Answer<"GET /kinds">["kinds"][number];
  grants: readonly Grant[];
  /** What is changed; without it something new is recorded. */
  recorded?: RecordedActivity | undefined;
  /** After it was recorded, or when it is given up. */
  done: (isChanged: boolean) => void;
}

/** Asked of every change. */
const why = ({ record }: PageTexts): Column => ({
  path: ["why"],
  title: record.why,
  hint: record.whyHint,
  required: false,
  takes: { text: true },
});

/** The form of a kind, made of nothing but what the API says of the kind. What was typed survives a reload. */
export function ActivityForm({ of: path, kind, grants, recorded, done }: Props) {
  const { record: words } = texts();
  const form: Described = { ...kind, form: () => kind.form };
  const layout = layoutOf(form);
  const start = recorded === undefined ? onlyGrant(grants) : typedOf(recorded.activity, layout);
  const [kept, keep, forget] = useKeptText(`${kind.kind} ${Object.values(path).join(" ")} ${recorded?.id ?? ""}`);
  const { id = recorded?.id ?? "", reason = "", typed = start } = JSON.parse(kept || "{}") as Kept;
  // Made once, so that sending it again after a lost connection records it once.
  const [own] = useState(() => id || crypto.randomUUID());
  const { busy, refusal, run } = useAct();
  const set = (next: Partial<Kept>) => keep(JSON.stringify({ id: own, reason, typed, ...next }));
  const wrong = (at: string) =>
    (refusal?.problems ?? []).filter(({ path }) => path === at).map(({ message }) => message);
  const record = (event: Event) => {
    event.preventDefault();
    return run(async () => {
      const { activity, doubts } = activityOf(typed, layout);
      if (doubts.length > 0) throw new Refusal(0, words.notSent, words.notTaken, doubts);
      await ask(route, {
        path: { ...path, activity: own },
        body: activity as Activity,
        query: reason === "" ? {} : { why: reason },
        seen: recorded?.version,
      });
      forget();
      done(true);
    });
  };
  const columns = layout.own.map((column) => (nameOf(column) === "grants" ? paidBy(column, grants) : column));
  const field = (column: Column) => (
    <Field
      key={nameOf(column)}
      of={column}
      text={typed.own[nameOf(column)] ?? ""}
      type={(text) => set({ typed: { ...typed, own: { ...typed.own, [nameOf(column)]: text } } })}
      wrong={wrong(nameOf(column))}
    />
  );
  const lines = (list: (typeof layout.parts)[number]) => (
    <LinesField
      key={nameOf(list)}
      of={list}
      typed={typed.parts[nameOf(list)] ?? noLines}
      type={(of) => set({ typed: { ...typed, parts: { ...typed.parts, [nameOf(list)]: of } } })}
      wrong={wrong}
    />
  );
  const isBesides = (one: Pick<Column, "path">) => besides.includes(one.path[0] ?? "");
  return (
    <form class="card record" onSubmit={record} noValidate>
      <h3>{recorded === undefined ? kind.title : words.changeOf(recorded.activity.title)}</h3>
      {columns.filter((column) => !isBesides(column)).map(field)}
      {layout.parts.filter((list) => !isBesides(list)).map(lines)}
      <details>
        <summary>{words.besides}</summary>
        {columns.filter(isBesides).map(field)}
        {layout.parts.filter(isBesides).map(lines)}
      </details>
      {recorded !== undefined && (
        <Field of={why(texts())} text={reason} type={(text) => set({ reason: text })} wrong={wrong("query.why")} />
      )}
      <Problem of={refusal} />
      <div class="actions">
        <button type="submit" disabled={busy}>
          {recorded === undefined ? words.save : words.saveChange}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            forget();
            done(false);
          }}
        >
          {words.leave}
        </button>
      </div>
    </form>
  );
}

interface Kept {
  readonly id?: string;
  readonly reason?: string;
  readonly typed?: Typed;
}

/** Where one grant pays for all, it is chosen already. */
const onlyGrant = (grants: readonly Grant[]): Typed =>
  grants.length === 1 ? { ...nothingTyped, own: { grants: grants[0]?.id ?? "" } } : nothingTyped;

const paidBy = (column: Column, grants: readonly Grant[]): Column => ({
  ...column,
  takes: { many: none, codes: Object.fromEntries(grants.map(({ id, title }) => [id, title])) },
});
