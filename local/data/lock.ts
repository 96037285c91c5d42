import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../cannotStart.ts";

/** Who holds a data folder. `processes` are those of its database, which outlive a killed host by a moment. */
export interface Holder {
  pid: number;
  processes?: number[];
  /** Where DynamoDB Local answers, for whoever wants to look inside. */
  database?: string;
  apiUrl?: string;
  hostUrl?: string;
}

/** Takes the folder for this process, from a dead one if need be. Resolves to a function that writes down more about the holder. */
export async function takeLock(folder: string): Promise<{ tell(more: Partial<Holder>): void; release(): void }> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "lock.json");
  const me: Holder = { pid: process.pid };
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(me), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || attempt > 3) throw error;
    }
    const holder = read(file);
    if (holder && holder.pid !== process.pid && isAlive(holder.pid) && (await answers(holder))) {
      const where = holder.apiUrl ? ` at ${holder.apiUrl} (host page ${holder.hostUrl})` : "";
      throw new CannotStart(
        `It already runs${where}, process ${holder.pid}. Stop that one first, or use another LOCAL_DATA.`,
      );
    }
    for (const pid of holder?.processes ?? []) await gone(pid);
    rmSync(file, { force: true });
  }
  return {
    tell: (more) => writeFileSync(file, JSON.stringify(Object.assign(me, more))),
    release: () => rmSync(file, { force: true }),
  };
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A process id may have gone to another program since: a holder that told its address must answer there. */
async function answers({ hostUrl }: Holder): Promise<boolean> {
  if (!hostUrl) return true;
  try {
    return (await fetch(`${hostUrl}/health`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch (error) {
    return (error as Error).name === "TimeoutError";
  }
}

/** Two databases on one file must not overlap: waits until the killed host's database has ended. */
async function gone(pid: number): Promise<void> {
  const until = Date.now() + 10_000;
  while (isAlive(pid)) {
    if (Date.now() > until)
      throw new CannotStart(`The database of an earlier run (process ${pid}) has not ended: end it first.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
