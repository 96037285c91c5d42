import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

/** Runs a configured command with this Node first in the path, line by line; resolves to its exit code and its last lines. */
export async function run(
  command: string,
  env: Record<string, string>,
  line: (text: string) => void,
): Promise<{ code: number | null; last: string[] }> {
  const PATH = `${dirname(process.execPath)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`;
  const child = spawn(command, {
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env, PATH },
  });
  const end = () => void child.kill();
  process.once("exit", end);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (text) => {
      last.push(text);
      if (last.length > 40) last.shift();
      if (stream === child.stdout) line(text);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("exit", end);
  return { code, last };
}
