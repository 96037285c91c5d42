import type { Totals } from "../../../shared/totals.ts";
import { Count } from "../../parts/Count.tsx";
import { Table } from "../../parts/Table.tsx";

type Rule = Totals["reconciliation"]["byRule"]["grants"][number]["creditRule"];

const rules = { inFull: "in full", byShare: "by share", ringFenced: "ring-fenced" } as const satisfies Record<
  Rule,
  string
>;

/** From what stands in each grant's reports, by its own credit rule, to the total. */
export function ByRule({
  of: { title, reconciliation },
  donorName,
}: {
  of: Totals;
  donorName: (id: string) => string;
}) {
  const { grants, addUpTo, moreThanOnce, notCredited, total } = reconciliation.byRule;
  const row = (key: string, words: string, of: typeof total) => ({
    key,
    cells: [words, <Count key="count" of={of} />],
  });
  return (
    <Table
      caption="By grant, as its reports say, and how they come to the total"
      columns={[{ title: "Grant" }, { title, end: true }]}
      rows={[
        ...grants.map(({ project, grant, donor, creditRule, quantity }) =>
          row(`${project} ${grant}`, `${donorName(donor)}, ${grant} (${rules[creditRule]})`, quantity),
        ),
        row(" sum", "All grants added up", addUpTo),
        row(" twice", "Less what stands in several grants' reports", moreThanOnce),
        row(" nobody", "And what stands in no grant's report", notCredited),
        { ...row(" total", "Total, counted once", total), total: true },
      ]}
    />
  );
}
