import type { Totals } from "../../../shared/totals.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { Count } from "../../parts/Count.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Table } from "../../parts/Table.tsx";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";
import { Reconciliation } from "./Reconciliation.tsx";

/** The total of a measure over a range of periods, and how it is made up. */
export function Sums({ of: query }: { of: { measure: string; from: string; to: string } }) {
  const totals = useAnswer("GET /totals", { path: {}, query });
  const donors = useAnswer("GET /donors", { path: {} });
  const donorName = (id: string) => {
    const donor = donors.answer?.donors.find((donor) => donor.id === id);
    return donor?.short ?? donor?.name ?? id;
  };
  return (
    <Loaded of={totals}>
      {(totals) => (
        <div aria-live="polite">
          <p class="total-number">
            <strong>
              <Count of={totals.total} />
            </strong>
            <span>{totals.title}</span>
            <small>
              {rangeOf(totals)} · from{" "}
              {totals.submissions === 1 ? "1 approved submission" : `${totals.submissions} approved submissions`}
              {totals.leftOut.length > 0 &&
                ` · ${totals.leftOut.length} left out, because they lie only partly in the range`}
            </small>
          </p>
          {totals.submissions === 0 ? (
            <p class="empty">Nothing was approved in this time. That is not zero: it was not reported.</p>
          ) : (
            <>
              <div class="pair">
                <Table
                  caption="By place"
                  columns={[{ title: "Place" }, { title: totals.title, end: true }]}
                  rows={totals.places
                    .map(({ place, quantity }) => ({
                      key: place,
                      cells: [placeName(place), <Count key="count" of={quantity} />] as const,
                    }))
                    .sort((a, b) => a.cells[0].localeCompare(b.cells[0]))}
                />
                <Table
                  caption="By period"
                  columns={[{ title: "Period" }, { title: totals.title, end: true }]}
                  rows={totals.periods.map(({ period, quantity }) => ({
                    key: period,
                    cells: [periodName(period), <Count key="count" of={quantity} />],
                  }))}
                />
              </div>
              <Reconciliation of={totals} donorName={donorName} />
              {isIllustrative(totals) && (
                <p class="soft">
                  † Illustrative: split or estimated to show how it works. It is not a published figure.
                </p>
              )}
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

const rangeOf = ({ from, to }: Totals): string =>
  from === to ? periodName(from) : `${periodName(from)} to ${periodName(to)}`;

const isIllustrative = ({ total, places }: Totals): boolean =>
  [total, ...places.map(({ quantity }) => quantity)].some((one) => "value" in one && one.illustrative);
