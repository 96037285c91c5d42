import { useState } from "preact/hooks";
import type { Report } from "../../../shared/report/report.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { Count } from "../../parts/Count.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Table } from "../../parts/Table.tsx";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";

type ReportPath = { project: string; grant: string; period: string };
type Span = "thisPeriod" | "toDate";
interface Number {
  readonly measure: string;
  readonly title: string;
  readonly span: Span;
}
interface Submission {
  readonly place: string;
  readonly recorded: string;
}

const spans = { thisPeriod: "this period", toDate: "since the grant began" } as const satisfies Record<Span, string>;

/** Every number that was counted for a report; each opens what it is made of, down to the activities. */
export function Why({ of: path, counts }: { of: ReportPath; counts: Report["counts"] }) {
  const [open, setOpen] = useState<Number>();
  const opener = (of: Number, words: preact.ComponentChildren) => (
    <button
      type="button"
      class="quiet"
      key={of.span}
      aria-expanded={open?.measure === of.measure && open.span === of.span}
      onClick={() => setOpen(of)}
    >
      {words}
      <span class="unseen"> {`${of.title}, ${spans[of.span]}: what it is made of`}</span>
    </button>
  );
  // Categories that are kept apart are one measure, whose number is of all of them.
  const rows = counts.filter((one, at) => counts.findIndex(({ measure }) => measure === one.measure) === at);
  return (
    <section>
      <h2>What its numbers are made of</h2>
      <p class="soft">Choose a number to see the submissions behind it, and the activities behind each.</p>
      <Table
        caption="What was counted"
        titled
        columns={[
          { title: "What" },
          { title: "This period", end: true },
          { title: "Since the grant began", end: true },
        ]}
        rows={rows.map(({ measure, title, ...row }) => ({
          key: measure,
          cells: [
            title,
            ...(["thisPeriod", "toDate"] as const).map((span) =>
              opener({ measure, title, span }, <Count of={row[span]} />),
            ),
          ],
        }))}
      />
      {open !== undefined && <Parts key={`${open.measure} ${open.span}`} of={path} number={open} />}
    </section>
  );
}

/** The submissions that a number is made of. */
function Parts({ of: path, number }: { of: ReportPath; number: Number }) {
  const { measure, span, title } = number;
  const [open, setOpen] = useState<Submission>();
  const answer = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/why", {
    path,
    query: { measure, span },
  });
  return (
    <div aria-live="polite">
      <Loaded of={answer}>
        {({ parts, quantity }) => (
          <Table
            caption={`${title}, ${spans[span]}: by submission`}
            columns={[
              { title: "Submission" },
              { title: "Done in all", end: true },
              { title: "Credited to this grant", end: true },
            ]}
            rows={[
              ...parts.map(({ place, period, state, done, credited, counts }) => {
                const name = `${placeName(place)}, ${periodName(period)}${counts ? "" : " (only the last counts)"}`;
                return {
                  key: `${place} ${period}`,
                  cells: [
                    state === "approved" ? (
                      <button
                        type="button"
                        class="quiet"
                        key="open"
                        aria-expanded={open?.place === place && open.recorded === period}
                        onClick={() => setOpen({ place, recorded: period })}
                      >
                        {name}
                      </button>
                    ) : (
                      name
                    ),
                    <Count key="done" of={done} />,
                    <Count key="credited" of={credited} />,
                  ],
                };
              }),
              { key: " all", cells: ["In the report", "", <Count key="all" of={quantity} />], total: true },
            ]}
          />
        )}
      </Loaded>
      {open !== undefined && (
        <Activities key={`${open.place} ${open.recorded}`} of={path} number={number} submission={open} />
      )}
    </div>
  );
}

/** The activities that a submission's part is made of. */
function Activities({ of: path, number, submission }: { of: ReportPath; number: Number; submission: Submission }) {
  const { measure, span } = number;
  const answer = useAnswer("GET /projects/{project}/grants/{grant}/reports/{period}/why", {
    path,
    query: { measure, span, ...submission },
  });
  return (
    <div aria-live="polite">
      <Loaded of={answer}>
        {({ activities }) => (
          <>
            {activities?.asApproved === false && (
              <p class="soft">Changed since it was approved: the number is made of what was approved.</p>
            )}
            <Table
              caption={`${placeName(submission.place)}, ${periodName(submission.recorded)}: by activity`}
              columns={[
                { title: "Activity" },
                { title: "Paid by" },
                { title: "Done", end: true },
                { title: "Credited to this grant", end: true },
              ]}
              rows={(activities?.list ?? []).map(({ id, title, grants, done, credited, reading }) => ({
                key: id,
                cells: [
                  reading ? `${title} (a running total, as read)` : title,
                  grants.join(", "),
                  <Count key="done" of={done} />,
                  <Count key="credited" of={credited} />,
                ],
              }))}
            />
          </>
        )}
      </Loaded>
    </div>
  );
}
