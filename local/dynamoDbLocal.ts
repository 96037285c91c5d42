import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CannotStart } from "./cannotStart.ts";

/** A running DynamoDB Local. */
export interface DynamoDbLocal {
  endpoint: string;
  /** The guard, which ends the database when this process ends, however it ends; and the database itself. */
  processes: number[];
  /** Resolves when it ends without having been stopped. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const missingJava =
  "Java 11 or newer is needed for DynamoDB Local: install it (Temurin, `apt install default-jre-headless` or `brew install openjdk`) and start again.";

/** Starts DynamoDB Local on a free port of this machine only, with its file in `folder`, or in memory without one. */
export async function startDynamoDbLocal(folder?: string): Promise<DynamoDbLocal> {
  if (folder) mkdirSync(folder, { recursive: true });
  const script = fileURLToPath(new URL("dynamodb/guard.ts", import.meta.url));
  // A session of its own, so that Ctrl-C reaches only the host, which ends its parts in order.
  const child = spawn(process.execPath, [script, folder ?? ""], {
    stdio: ["pipe", "pipe", "ignore"],
    detached: true,
    windowsHide: true,
    env: { PATH: process.env.PATH, JAVA_HOME: process.env.JAVA_HOME, TZ: "UTC" },
  });
  let java = 0;
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve())).then(() => kill(java));
  const told = await new Promise<string>((resolve) => {
    child.stdout.once("data", (text) => resolve(String(text).trim()));
    child.once("exit", () => resolve("failed"));
  });
  const [port, pid] = told.split(" ").map(Number);
  if (!port || !pid) throw new CannotStart(hasJava() ? "DynamoDB Local did not start." : missingJava);
  java = pid;
  let stopping = false;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    processes: [child.pid ?? 0, pid],
    ended: exited.then(() => (stopping ? new Promise(() => {}) : undefined)),
    async stop() {
      stopping = true;
      child.stdin.end();
      await exited;
    },
  };
}

/** Should the guard itself be killed, its charge must not stay. */
function kill(pid: number): void {
  try {
    if (pid) process.kill(pid);
  } catch {
    // It has ended, as it should.
  }
}

/** Asked only after a failure: it costs a second that a good start need not spend. */
function hasJava(): boolean {
  const { stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const [, first = "0", second = "0"] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? "") ?? [];
  return Number(first === "1" ? second : first) >= 11;
}
