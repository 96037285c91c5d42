import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bosniaHerzegovina2019 } from "../examples/bosniaHerzegovina2019.ts";
import { enterExamples } from "../support/enterExamples.ts";
import { tracker } from "../support/tracker.ts";

const own = tracker();
beforeAll(() => enterExamples(own, [bosniaHerzegovina2019]));

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the lines with curl go from a training to a donor's report", async () => {
  const [, lines = ""] = /```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  const script = lines
    .replace("http://localhost:3000", own.host.apiUrl.replace(/\/$/, ""))
    .replace("http://localhost:3001", own.host.hostUrl.replace(/\/$/, ""));
  const folder = mkdtempSync(join(tmpdir(), "tracker-readme-"));
  const { status, stdout, stderr } = await run(`set -e\n${script}`, folder);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const answers = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  expect(answers).toHaveLength(6);
  expect(answers[0]).toMatchObject({ version: 1 });
  expect(answers[2]).toMatchObject({ submission: { state: "approved" } });
  expect(answers[5].content.counts).toContainEqual(
    expect.objectContaining({
      measure: "training.participants",
      thisPeriod: { value: 25, qualifier: "exactly", illustrative: false },
    }),
  );
  expect(readFileSync(join(folder, "report.html"), "utf8")).toContain(
    "United States Agency for International Development",
  );
  rmSync(folder, { recursive: true });
});

/** In bash, beside this process: the host runs in it and must go on. */
function run(script: string, cwd: string): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn("bash", ["-c", script], { cwd });
    const out = { stdout: "", stderr: "" };
    child.stdout.on("data", (text) => (out.stdout += text));
    child.stderr.on("data", (text) => (out.stderr += text));
    child.once("close", (status) => resolve({ status: status ?? 1, ...out }));
  });
}
