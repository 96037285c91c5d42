import type { Totals } from "../../../shared/figures/totals.ts";
import { useAnswer } from "../../api/useAnswer.ts";
import { texts } from "../../languages/language.ts";
import { Count } from "../../parts/Count.tsx";
import { Loaded } from "../../parts/Loaded.tsx";
import { Table } from "../../parts/Table.tsx";
import { numberOf } from "../../words/countOf.ts";
import { periodName } from "../../words/periodName.ts";
import { placeName } from "../../words/placeName.ts";
import { Reconciliation } from "./Reconciliation.tsx";

interface Props {
  of: { measure: string; from: string; to: string };
  /** What the measure is called in the language of the page. */
  title: string | undefined;
}

/** The total of a measure over a range of periods, and how it is made up. */
export function Sums({ of: query, title: own }: Props) {
  const words = texts().totals;
  const totals = useAnswer("GET /totals", { path: {}, query });
  const donors = useAnswer("GET /donors", { path: {} });
  const donorName = (id: string) => {
    const donor = donors.answer?.donors.find((donor) => donor.id === id);
    return donor?.short ?? donor?.name ?? id;
  };
  return (
    <Loaded of={totals}>
      {(totals) => {
        const title = own ?? totals.title;
        return (
          <div aria-live="polite">
            <p class="total-number">
              <strong>
                <Count of={totals.total} />
              </strong>
              <span>{title}</span>
              <small>
                {words.madeOf(rangeOf(totals), numberOf(totals.submissions))}
                {totals.leftOut.length > 0 && ` · ${words.leftOut(numberOf(totals.leftOut.length))}`}
              </small>
            </p>
            {totals.submissions === 0 ? (
              <p class="empty">{words.nothing}</p>
            ) : (
              <>
                <div class="pair">
                  <Table
                    caption={words.byPlace}
                    columns={[{ title: texts().project.place }, { title, end: true }]}
                    rows={totals.places
                      .map(({ place, quantity }) => ({
                        key: place,
                        cells: [placeName(place), <Count key="count" of={quantity} />] as const,
                      }))
                      .sort((a, b) => a.cells[0].localeCompare(b.cells[0]))}
                  />
                  <Table
                    caption={words.byPeriod}
                    columns={[{ title: texts().project.period }, { title, end: true }]}
                    rows={totals.periods.map(({ period, quantity }) => ({
                      key: period,
                      cells: [periodName(period), <Count key="count" of={quantity} />],
                    }))}
                  />
                </div>
                <Reconciliation of={totals} title={title} donorName={donorName} />
                {isIllustrative(totals) && <p class="soft">{words.illustrative}</p>}
              </>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

const rangeOf = ({ from, to }: Pick<Totals, "from" | "to">): string =>
  from === to ? periodName(from) : texts().period.range(periodName(from), periodName(to));

const isIllustrative = ({ total, places }: Pick<Totals, "total" | "places">): boolean =>
  [total, ...places.map(({ quantity }) => quantity)].some((one) => "value" in one && one.illustrative);
