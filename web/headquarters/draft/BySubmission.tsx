import { useState } from "preact/hooks";
import { useAnswer } from "../../api/useAnswer.ts";
import { texts } from "../../languages/language.ts";
import { Count } from "../../parts/Count.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Table } from "../../parts/Table.tsx";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";
import { ByActivity } from "./ByActivity.tsx";
import { type Counted, spanOf } from "./Why.tsx";

interface Props {
  of: { project: string; grant: string; period: string };
  number: Counted;
}

/** The submissions that a number in a report is made of; an approved one opens its activities. */
export function BySubmission({ of: path, number }: Props) {
  const { measure, span, title } = number;
  const words = texts().why;
  const [open, setOpen] = useState<{ readonly place: string; readonly recorded: string }>();
  const answer = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/why", {
    path,
    query: { measure, span },
  });
  const opener = (place: string, recorded: string, name: string) => (
    <button
      type="button"
      class="quiet"
      key="open"
      aria-expanded={open?.place === place && open.recorded === recorded}
      onClick={() => setOpen({ place, recorded })}
    >
      {name}
    </button>
  );
  return (
    <div aria-live="polite">
      <Loaded of={answer}>
        {({ parts, quantity }) => (
          <Table
            caption={words.bySubmission(title, spanOf(number))}
            columns={[
              { title: words.submission },
              { title: words.doneInAll, end: true },
              { title: words.credited, end: true },
            ]}
            rows={[
              ...parts.map(({ place, period, state, done, credited, counts }) => {
                const own = `${placeName(place)}, ${periodName(period)}`;
                const name = counts ? own : words.onlyLast(own);
                return {
                  key: `${place} ${period}`,
                  cells: [
                    state === "approved" ? opener(place, period, name) : name,
                    <Count key="done" of={done} />,
                    <Count key="credited" of={credited} />,
                  ],
                };
              }),
              { key: " all", cells: [words.inReport, "", <Count key="all" of={quantity} />], total: true },
            ]}
          />
        )}
      </Loaded>
      {open !== undefined && (
        <ByActivity key={`${open.place} ${open.recorded}`} of={path} number={number} submission={open} />
      )}
    </div>
  );
}
