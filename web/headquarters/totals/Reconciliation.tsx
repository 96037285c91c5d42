import type { Totals } from "../../../shared/figures/totals.ts";
import { texts } from "../../languages/language.ts";
import { Count } from "../../parts/Count.tsx";
import { Table } from "../../parts/Table.tsx";
import { listed } from "../../words/listed.ts";
import { ByRule } from "./ByRule.tsx";

interface Props {
  of: Totals;
  /** What is counted, in the language of the page. */
  title: string;
  donorName: (id: string) => string;
}

/** From what each donor helped to pay for to the total: what several paid for together stands with each, and counts once. */
export function Reconciliation({ of, title, donorName }: Props) {
  const { total, donors, reconciliation } = of;
  const words = texts().totals;
  const columns = (first: string) => [{ title: first }, { title, end: true }];
  const { donorsAddUpTo, countedMoreThanOnce, together } = reconciliation;
  const once = { key: " total", cells: [words.once, <Count key="count" of={total} />], total: true };
  return (
    <div class="pair">
      <Table
        caption={words.byDonor}
        columns={columns(words.donor)}
        rows={[
          ...donors.map(({ donor, quantity }) => ({
            key: donor,
            cells: [donorName(donor), <Count key="count" of={quantity} />],
          })),
          { key: " sum", cells: [words.donorsAddUpTo, <Count key="count" of={donorsAddUpTo} />] },
          {
            key: " twice",
            cells: [words.moreThanOneDonor, <Count key="count" of={countedMoreThanOnce} />],
          },
          once,
        ]}
      />
      <Table
        caption={words.together}
        columns={columns(words.paidBy)}
        rows={[
          ...together.map(({ donors, quantity }) => ({
            key: donors.join(),
            cells: [listed(donors.map(donorName)), <Count key="count" of={quantity} />],
          })),
          once,
        ]}
      />
      <ByRule of={of} title={title} donorName={donorName} />
    </div>
  );
}
