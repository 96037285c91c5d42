import type { Totals } from "../../../shared/figures/totals.ts";
import { texts } from "../../languages/language.ts";
import { Count } from "../../parts/Count.tsx";
import { Table } from "../../parts/Table.tsx";

/** From what stands in each grant's reports, by its own credit rule, to the total. */
export function ByRule({
  of: { reconciliation },
  title,
  donorName,
}: {
  of: Totals;
  title: string;
  donorName: (id: string) => string;
}) {
  const { grants, addUpTo, moreThanOnce, notCredited, total } = reconciliation.byRule;
  const words = texts().totals;
  const row = (key: string, name: string, of: typeof total) => ({
    key,
    cells: [name, <Count key="count" of={of} />],
  });
  return (
    <Table
      caption={words.byGrant}
      columns={[{ title: words.grant }, { title, end: true }]}
      rows={[
        ...grants.map(({ project, grant, donor, creditRule, quantity }) =>
          row(`${project} ${grant}`, `${donorName(donor)}, ${grant} (${words.rules[creditRule]})`, quantity),
        ),
        row(" sum", words.grantsAddUpTo, addUpTo),
        row(" twice", words.moreThanOneGrant, moreThanOnce),
        row(" nobody", words.notCredited, notCredited),
        { ...row(" total", words.once, total), total: true },
      ]}
    />
  );
}
