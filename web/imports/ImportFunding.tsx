import type { Funding } from "../../shared/funding/funding.ts";
import { ask } from "../api/ask.ts";
import type { Answer } from "../api/operations.ts";
import { texts } from "../languages/language.ts";
import { Facts } from "../parts/Facts.tsx";
import { Table } from "../parts/Table.tsx";
import { numberOf } from "../words/countOf.ts";
import { moneyOf } from "../words/moneyOf.ts";
import { ImportFile } from "./ImportFile.tsx";

const route = "PUT /funding/{funding}/imported";
type Outcome = Answer<typeof route>;

/** A list of grants elsewhere from a CSV: what it adds up to, everything that is refused, and names that are likely one. */
export function ImportFunding({ of: { id, title, source, columns } }: { of: Funding }) {
  const words = texts().imports;
  const send = (body: string, dryRun: boolean, before: Outcome | undefined) =>
    ask(route, {
      path: { funding: id },
      query: { dryRun: dryRun ? "true" : "false" },
      body,
      seen: before?.version || undefined,
    });
  return (
    <ImportFile<Outcome>
      title={title}
      detail={
        <p>
          {source}. {words.columns(Object.values(columns).join(", "))}
        </p>
      }
      send={send}
      isReady={({ refused, compared: { added, changed, removed } }) =>
        refused.length === 0 && added + changed + removed > 0
      }
    >
      {({ sums, compared, refused, doubtful, likelySame }) => (
        <>
          <Facts
            of={{
              [words.rows]: numberOf(sums.rows),
              [words.known]: moneyOf(sums.known),
              [words.unknownAmounts]: numberOf(sums.unknownAmounts),
              [words.added]: numberOf(compared.added),
              [words.changed]: numberOf(compared.changed),
              [words.removed]: numberOf(compared.removed),
              [words.unchanged]: numberOf(compared.unchanged),
            }}
          />
          <Problems title={words.refused} of={refused} />
          <Problems title={words.doubtful} of={doubtful} />
          {likelySame.length > 0 && (
            <details>
              <summary>{words.likelySame}</summary>
              <ul>
                {likelySame.map(({ name, rows, likely }) => (
                  <li key={name}>
                    {name} ({numberOf(rows)}):{" "}
                    {likely.map((other) => `${other.name} (${numberOf(other.rows)})`).join("; ")}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </ImportFile>
  );
}

function Problems({ title, of }: { title: string; of: Outcome["refused"] }) {
  if (of.length === 0) return null;
  const words = texts().imports;
  return (
    <Table
      caption={title}
      columns={[{ title: words.where }, { title: words.what }]}
      rows={of.map(({ path, code, message }) => ({ key: `${path} ${code}`, cells: [path, message] }))}
    />
  );
}
