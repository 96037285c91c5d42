import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CannotStart } from "./cannotStart.ts";

/** A running DynamoDB Local. `guard` is the process that owns it and ends it when this process ends, however it ends. */
export interface DynamoDbLocal {
  endpoint: string;
  guard: number;
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
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const told = await new Promise<string>((resolve) => {
    child.stdout.once("data", (text) => resolve(String(text).trim()));
    child.once("exit", () => resolve("failed"));
  });
  if (!/^\d+$/.test(told)) throw new CannotStart(hasJava() ? "DynamoDB Local did not start." : missingJava);
  let stopping = false;
  return {
    endpoint: `http://127.0.0.1:${told}`,
    guard: child.pid ?? 0,
    ended: exited.then(() => (stopping ? new Promise(() => {}) : undefined)),
    async stop() {
      stopping = true;
      child.stdin.end();
      await exited;
    },
  };
}

/** Asked only after a failure: it costs a second that a good start need not spend. */
function hasJava(): boolean {
  const { stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const [, first = "0", second = "0"] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? "") ?? [];
  return Number(first === "1" ? second : first) >= 11;
}
