import type { DataFolder } from "../data/dataFolder.ts";
import type { Host } from "../host.ts";
import { run } from "./run.ts";

/** Runs the seed command until it has once come to its end in this data folder. The service stays up if it does not. */
export async function enterExamples(
  seed: string | undefined,
  { apiUrl, hostUrl, idle }: Host,
  data: DataFolder,
  say: (line: string) => void,
): Promise<void> {
  if (seed === undefined || data.kept("examples.json")) return;
  say("Entering the examples, once ...");
  const { code, last } = await run(seed, { API_URL: apiUrl, HOST_URL: hostUrl }, (line) => say(`  ${line}`));
  if (code !== 0) return say(`${last.join("\n")}\nEntering the examples failed: the next start tries again.`);
  await idle();
  data.keep("examples.json", { seed });
}
