import { periodsBetween } from "../../../shared/calendar/calendar.ts";
import type { Project } from "../../../shared/projects.ts";
import type { Submission } from "../../../shared/submission.ts";
import { standing } from "../../calendar/standing.ts";
import { today } from "../../calendar/today.ts";
import { texts } from "../../languages/language.ts";
import { StandingMark } from "../../parts/StandingMark.tsx";
import { Table } from "../../parts/Table.tsx";
import { hash } from "../../useHash.ts";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";

/** Every place in every period of a project: how its submission stands, and the way to it. */
export function HandedIn({ project, submissions }: { project: Project; submissions: readonly Submission[] }) {
  const { startsOn, endsOn, frequency, places } = project;
  const periods = periodsBetween(startsOn, endsOn, frequency);
  const words = texts().project;
  const byPlace = places.length >= periods.length;
  const cell = (place: string, period: string) => {
    const state = standing({ place, period }, submissions, today());
    if (state === "missing" || state === "later") return <StandingMark of={state} />;
    return (
      <a href={hash("submission", place, project.id, period)}>
        <StandingMark of={state} />
      </a>
    );
  };
  // The longer side goes down the page.
  return byPlace ? (
    <Table
      caption={words.states}
      titled
      columns={[{ title: words.place }, ...periods.map((period) => ({ title: periodName(period) }))]}
      rows={places.map((place) => ({
        key: place,
        cells: [placeName(place), ...periods.map((period) => cell(place, period))],
      }))}
    />
  ) : (
    <Table
      caption={words.states}
      titled
      columns={[{ title: words.period }, ...places.map((place) => ({ title: placeName(place) }))]}
      rows={periods.toReversed().map((period) => ({
        key: period,
        cells: [periodName(period), ...places.map((place) => cell(place, period))],
      }))}
    />
  );
}
