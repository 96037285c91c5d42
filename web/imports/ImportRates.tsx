import type { RateSource } from "../../shared/money/rates.ts";
import { ask } from "../api/ask.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { Facts } from "../parts/Facts.tsx";
import { Table } from "../parts/Table.tsx";
import { numberOf } from "../words/countOf.ts";
import { said } from "../words/said.ts";
import { ImportFile } from "./ImportFile.tsx";

const route = "PUT /rates/{source}/imported";
type Outcome = Answer<typeof route>;

/** Rates of exchange from a file: the UN operational rates, or a CSV. A rate that is changed is shown from what to what. */
export function ImportRates({ of: { id, title, note } }: { of: RateSource }) {
  const words = texts().imports;
  const send = (body: string, dryRun: boolean, before: Outcome | undefined) =>
    ask(route, { path: { source: id }, query: { dryRun: dryRun ? "true" : "false" }, body, seen: before?.version });
  return (
    <ImportFile<Outcome>
      title={title}
      detail={<p>{note ?? words.ratesHint}</p>}
      send={send}
      isReady={({ added, changed }) => added + changed.length > 0}
    >
      {({ added, unchanged, changed }) => (
        <>
          <Facts
            of={{
              [words.added]: numberOf(added),
              [words.changed]: numberOf(changed.length),
              [words.unchanged]: numberOf(unchanged),
            }}
          />
          {changed.length > 0 && (
            <Table
              caption={words.changed}
              columns={[{ title: words.what }, { title: words.from, end: true }, { title: words.to, end: true }]}
              rows={changed.map(({ path, from, to }) => ({ key: path, cells: [path, said(from), said(to)] }))}
            />
          )}
        </>
      )}
    </ImportFile>
  );
}
