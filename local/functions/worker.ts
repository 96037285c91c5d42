import { parentPort, workerData } from "node:worker_threads";
import { moveDate } from "./moveDate.ts";
import type { Invocation, Outcome, WorkerStart } from "./sandbox.ts";

// Runs inside a worker thread: loads one function's code, unchanged, and answers one invocation at a time.

const { entry, exportName, clock } = workerData as WorkerStart;
moveDate(clock);

type Handler = (event: unknown, context: object) => unknown;
const module = (await import(entry)) as Record<string, Handler>;
const handler = module[exportName];
if (!handler) throw new Error(`${entry} exports no ${exportName}`);

parentPort?.on("message", async ({ event, context, deadline }: Invocation) => {
  parentPort?.postMessage(await outcome(event, context, deadline));
});
parentPort?.postMessage("ready");

async function outcome(event: string, context: object, deadline: number): Promise<Outcome> {
  try {
    const remaining = {
      getRemainingTimeInMillis: () => Math.max(0, deadline - performance.timeOrigin - performance.now()),
    };
    const result = await handler?.(JSON.parse(event), {
      ...context,
      ...remaining,
      callbackWaitsForEmptyEventLoop: true,
    });
    return { ok: true, payload: JSON.stringify(result) ?? "null" };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    process.stderr.write(`Invoke Error ${error.stack}\n`);
    return {
      ok: false,
      error: { errorType: error.name, errorMessage: error.message, trace: error.stack?.split("\n") ?? [] },
    };
  }
}
