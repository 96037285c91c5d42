import type { Totals } from "../../../shared/totals.ts";
import { Count } from "../../parts/Count.tsx";
import { Table } from "../../parts/Table.tsx";
import { ByRule } from "./ByRule.tsx";

interface Props {
  of: Totals;
  donorName: (id: string) => string;
}

/** From what each donor helped to pay for to the total: what several paid for together stands with each, and counts once. */
export function Reconciliation({ of, donorName }: Props) {
  const { title, total, donors, reconciliation } = of;
  const columns = (first: string) => [{ title: first }, { title, end: true }];
  const { donorsAddUpTo, countedMoreThanOnce, together } = reconciliation;
  const once = { key: " total", cells: ["Total, counted once", <Count key="count" of={total} />], total: true };
  return (
    <div class="pair">
      <Table
        caption="By donor, and how they come to the total"
        columns={columns("Donor")}
        rows={[
          ...donors.map(({ donor, quantity }) => ({
            key: donor,
            cells: [donorName(donor), <Count key="count" of={quantity} />],
          })),
          { key: " sum", cells: ["All donors added up", <Count key="count" of={donorsAddUpTo} />] },
          {
            key: " twice",
            cells: ["Less what stands with more than one donor", <Count key="count" of={countedMoreThanOnce} />],
          },
          once,
        ]}
      />
      <Table
        caption="Who paid for it, alone or together"
        columns={columns("Paid for by")}
        rows={[
          ...together.map(({ donors, quantity }) => ({
            key: donors.join(),
            cells: [donors.map(donorName).join(" and "), <Count key="count" of={quantity} />],
          })),
          once,
        ]}
      />
      <ByRule of={of} donorName={donorName} />
    </div>
  );
}
