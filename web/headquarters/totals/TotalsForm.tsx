import { useState } from "preact/hooks";
import type { Project } from "../../../shared/projects.ts";
import type { Answer } from "../../api/operations.ts";
import { texts } from "../../languages/language.ts";
import { hash } from "../../useHash.ts";
import { PeriodField } from "./PeriodField.tsx";

interface Chosen {
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

interface Props {
  kinds: Answer<"GET /kinds">["kinds"];
  projects: readonly Project[];
  chosen: Chosen;
}

/** Chooses what is added up, and from when to when. */
export function TotalsForm({ kinds, projects, chosen }: Props) {
  const [next, setNext] = useState(chosen);
  const words = texts().totals;
  const set = (part: Partial<Chosen>) => setNext((before) => ({ ...before, ...part }));
  const years = [...new Set(projects.flatMap(yearsOf).concat(yearOf(chosen.from), yearOf(chosen.to)))].sort();
  const show = (event: Event) => {
    event.preventDefault();
    location.hash = hash("totals", next.measure, next.from, next.to);
  };
  return (
    <form class="choose" onSubmit={show}>
      <label class="field">
        {words.what}
        <select value={next.measure} onChange={({ currentTarget }) => set({ measure: currentTarget.value })}>
          {kinds.map(({ kind, title, measures }) => (
            <optgroup key={kind} label={title}>
              {measures.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <PeriodField title={words.from} years={years} period={next.from} choose={(from) => set({ from })} />
      <PeriodField title={words.to} years={years} period={next.to} choose={(to) => set({ to })} />
      <button type="submit">{words.show}</button>
    </form>
  );
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const yearsOf = ({ startsOn, endsOn }: Project): number[] =>
  Array.from({ length: yearOf(endsOn) - yearOf(startsOn) + 1 }, (_, index) => yearOf(startsOn) + index);
