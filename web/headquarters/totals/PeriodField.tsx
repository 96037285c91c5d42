import type { Period } from "../../../shared/calendar/periods.ts";
import { texts } from "../../languages/language.ts";
import { periodName } from "../../words/periodName.ts";

const parts = ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"];

/** Chooses a period: a year, and all of it or a part. */
export function PeriodField({
  title,
  years,
  period,
  choose,
}: {
  title: string;
  years: readonly number[];
  period: Period;
  choose: (period: Period) => void;
}) {
  const words = texts().totals;
  const [year, part] = [period.slice(0, 4), period.slice(4)];
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <select
        aria-label={words.year(title)}
        value={year}
        onChange={({ currentTarget }) => choose(currentTarget.value + part)}
      >
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <select
        aria-label={words.part(title)}
        value={part}
        onChange={({ currentTarget }) => choose(year + currentTarget.value)}
      >
        {[...new Set([...parts, part])].map((one) => (
          <option key={one} value={one}>
            {one === "" ? words.wholeYear : periodName(`${year}${one}`).replace(` ${year}`, "")}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
