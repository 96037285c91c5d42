import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Report } from "../../../shared/report/report.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { language, texts } from "../../languages/language.ts";
import { Count } from "../../parts/Count.tsx";
import { Table } from "../../parts/Table.tsx";
import { measureName } from "../../words/measureName.ts";
import { BySubmission } from "./BySubmission.tsx";

interface Props {
  of: { project: string; grant: string; period: string };
  counts: Report["counts"];
}

/** A number that was counted for a report: what of, and over which time. */
export interface Counted {
  readonly measure: string;
  readonly title: string;
  readonly span: "thisPeriod" | "toDate";
}

/** A span as it stands within a sentence. */
export const spanOf = ({ span }: Counted): string => texts().why[span].toLocaleLowerCase();

/** Every number that was counted for a report; each opens what it is made of, down to the activities. */
export function Why({ of: path, counts }: Props) {
  const words = texts().why;
  const kinds = useAnswer("GET /kinds", { path: {}, query: { language: language() } });
  const [open, setOpen] = useState<Counted>();
  const opener = (of: Counted, number: ComponentChildren) => (
    <button
      type="button"
      class="quiet"
      key={of.span}
      aria-expanded={open?.measure === of.measure && open.span === of.span}
      onClick={() => setOpen(of)}
    >
      {number}
      <span class="unseen"> {words.opens(of.title, spanOf(of))}</span>
    </button>
  );
  // Categories that are kept apart are one measure, whose number is of all of them.
  const rows = counts
    .filter((one, at) => counts.findIndex(({ measure }) => measure === one.measure) === at)
    .map((row) => ({ ...row, title: measureName(row.measure, kinds.answer?.kinds) ?? row.title }));
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="soft">{words.lead}</p>
      <Table
        caption={words.counted}
        titled
        columns={[{ title: words.what }, { title: words.thisPeriod, end: true }, { title: words.toDate, end: true }]}
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
      {open !== undefined && <BySubmission key={`${open.measure} ${open.span}`} of={path} number={open} />}
    </section>
  );
}
