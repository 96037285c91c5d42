import { expect, test } from "vitest";
import { processBatch } from "../../local/events/processBatch.ts";
import type { StreamRecord } from "../../local/events/streamRecord.ts";

const records = (text: string) => [...text].map((SequenceNumber) => ({ dynamodb: { SequenceNumber } }) as StreamRecord);
const names = (batch: StreamRecord[]) => batch.map(({ dynamodb }) => dynamodb.SequenceNumber).join("");

interface Case {
  batch: string;
  poison: string;
  says: "partial" | "throws" | "nonsense";
  bisect?: boolean;
  retries: number;
  calls: string[];
  givenUp: string[];
}

/** Which batches the function must be called with, and what must be given up. */
const cases: Record<string, Case> = {
  "all good": { batch: "abc", poison: "", says: "partial", retries: 2, calls: ["abc"], givenUp: [] },
  "from the failed one on": {
    batch: "abcd",
    poison: "c",
    says: "partial",
    retries: 1,
    calls: ["abcd", "cd", "cd"],
    givenUp: ["cd"],
  },
  "the poison alone when halved": {
    batch: "abcd",
    poison: "c",
    says: "partial",
    bisect: true,
    retries: 1,
    calls: ["abcd", "cd", "c", "c", "d"],
    givenUp: ["c"],
  },
  "halving what throws": {
    batch: "abcd",
    poison: "b",
    says: "throws",
    bisect: true,
    retries: 0,
    calls: ["abcd", "ab", "a", "b", "cd"],
    givenUp: ["b"],
  },
  "no attempts left": {
    batch: "ab",
    poison: "a",
    says: "throws",
    retries: 2,
    calls: ["ab", "ab", "ab"],
    givenUp: ["ab"],
  },
  "an identifier of no record": {
    batch: "ab",
    poison: "b",
    says: "nonsense",
    retries: 0,
    calls: ["ab"],
    givenUp: ["ab"],
  },
};

test.each(Object.entries(cases))("%s", async (_name, { batch, poison, says, bisect = false, retries, ...expected }) => {
  const calls: string[] = [];
  const givenUp: string[] = [];
  const invoke = async ({ Records }: { Records: StreamRecord[] }) => {
    calls.push(names(Records));
    const failed = poison && names(Records).includes(poison) ? poison : undefined;
    if (failed && says === "throws") return { ok: false, error: { errorType: "E", errorMessage: "m" } };
    const batchItemFailures = failed ? [{ itemIdentifier: says === "nonsense" ? "?" : failed }] : [];
    return { ok: true, payload: JSON.stringify({ batchItemFailures }) };
  };
  await processBatch(records(batch), {
    settings: { lambda: { invoke } as never, bisect, partial: true, retries },
    giveUp: (given) => void givenUp.push(names(given)),
    pause: async () => {},
  });
  expect({ calls, givenUp }).toEqual(expected);
});
