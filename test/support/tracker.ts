import { afterAll, beforeAll, expect, inject } from "vitest";
import { type Host, startHost } from "../../local/host.ts";
import { type Send, speakAs } from "../examples/client.ts";
import firstPeople from "../examples/firstPeople.json" with { type: "json" };
import people from "../examples/people.json" with { type: "json" };

export interface Tracker {
  readonly host: Host;
  /** Speaks to the API as a persona. */
  as(subject: string): Promise<Send>;
  /** Until nothing is under way any more: streams, events, drafts. */
  settle(): Promise<void>;
}

interface Options {
  /** Time stands still at this instant for the functions. */
  readonly clock?: string;
  readonly template?: string;
  /** Functions are expected to fail: what they say about it is not shown. */
  readonly quiet?: boolean;
}

/** A tracker of its own, empty but for headquarters, as it would be deployed. Whoever starts it stops it. */
export async function startTracker({
  clock,
  template = inject("template"),
  quiet = false,
}: Options = {}): Promise<Tracker> {
  const host = await startHost({
    template,
    database: { endpoint: inject("database") },
    personas: people,
    items: firstPeople,
    // An error that nobody planned is answered without its cause; whoever reads a failed test wants to see it.
    functionLog: (name, text) =>
      void (!quiet && /"level":"ERROR"/.test(text) && process.stderr.write(`${name}: ${text}\n`)),
    ...(clock === undefined ? {} : { clock }),
  });
  const voices = new Map<string, Promise<Send>>();
  return {
    host,
    as(subject) {
      const voice = voices.get(subject) ?? speakAs(subject, host.apiUrl, host.hostUrl);
      voices.set(subject, voice);
      return voice;
    },
    settle: () => host.idle(),
  };
}

/**
 * A tracker for the tests of a file. Afterwards no function may have been refused a right that it used: the message says
 * which function, which action and which table.
 */
export function tracker(options: Options = {}): Tracker {
  let started: Tracker | undefined;
  beforeAll(async () => {
    started = await startTracker(options);
  });
  afterAll(async () => {
    await started?.host.stop();
    expect(started?.host.refusals, "rights that infra/grants.ts does not give").toEqual([]);
  });
  const running = (): Tracker => {
    if (started === undefined) throw new Error("the tracker starts with the first test");
    return started;
  };
  return {
    get host() {
      return running().host;
    },
    as: (subject) => running().as(subject),
    settle: () => running().settle(),
  };
}
