import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { body } from "./fixture/body.ts";
import { type Project, processesWith, project } from "./fixture/project.ts";

const end = async (run: ReturnType<Project["start"]>, signal: NodeJS.Signals = "SIGINT") => {
  run.process.kill(signal);
  return run.ended;
};
const nothingLeft = (data: string) => expect.poll(() => processesWith(data), { timeout: 10_000 }).toEqual([]);

/** Enters its examples when a file lies beside it. */
const seed = `
if (!process.env.API_URL || !process.env.HOST_URL) process.exit(2);
process.stdout.write("Examples: 1 of 1\\n");
process.exit(require("node:fs").existsSync("works") ? 0 : 1);`;

test("the life of a data folder: first start, a second beside it, Ctrl-C, another start, beginning anew", async () => {
  const { data, start } = await project(seed);
  const first = start();
  const { apiUrl, hostUrl } = await first.ready;
  for (const text of ["Synthesising", "Coordinator, Bosnia", "Machine11111111", "Ctrl-C", "--fresh", "logs"]) {
    expect(first.output()).toContain(text);
  }
  expect(first.output()).toContain("the next start tries again");
  const { access_token } = await body<{ access_token: string }>(
    fetch(`${hostUrl}/personas/hq/token`, { method: "POST" }),
  );
  const headers = { authorization: `Bearer ${access_token}` };
  const write = () => fetch(`${apiUrl}/places/BA/items/one`, { method: "PUT", body: "kept", headers });
  expect((await write()).status).toBe(204);

  // What functions print is in the folder, not on the screen.
  await fetch(`${apiUrl}/do/print`, { method: "POST" });
  const log = join(data, "logs/Answer.log");
  await expect.poll(() => existsSync(log) && readFileSync(log, "utf8")).toContain("printed by the function");
  expect(first.output()).not.toContain("printed by the function");

  // A second start, or one that would begin anew, says where the first one is and does not disturb it.
  for (const other of [start(), start(["--fresh"])]) {
    expect(await other.ended).toBe(1);
    expect(other.output().trim().split("\n")).toEqual([expect.stringContaining(`It already runs at ${apiUrl}`)]);
  }
  expect((await write()).status).toBe(204);
  expect(await end(first)).toBe(0);
  await nothingLeft(data);
  expect(existsSync(join(data, "lock.json"))).toBe(false);

  // A lock that a dead process left is taken over; tokens outlive the restart; the seed runs until it has worked.
  writeFileSync(join(data, "lock.json"), JSON.stringify({ pid: 2 ** 22 + 1 }));
  writeFileSync(join(data, "..", "works"), "");
  const ports = { PORT: new URL(apiUrl).port, HOST_PORT: new URL(hostUrl).port };
  const second = start([], ports);
  await second.ready;
  expect(second.output()).not.toContain("Synthesising");
  expect(second.output()).toContain("Examples: 1 of 1");
  expect((await write()).status).toBe(204);
  expect((await body<{ Count: number }>(fetch(`${apiUrl}/do/index`, { method: "POST" }))).Count).toBe(2);
  expect(await end(second, "SIGTERM")).toBe(0);

  const anew = start(["--fresh"], ports);
  await anew.ready;
  expect(anew.output()).toContain("Examples: 1 of 1");
  expect((await body<{ Count: number }>(fetch(`${apiUrl}/do/index`, { method: "POST" }))).Count).toBe(0);
  expect(await end(anew)).toBe(0);
  await nothingLeft(data);
});

test("a busy port is named, and nothing is left behind", async () => {
  const { data, start } = await project();
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
  );
  const run = start([], { PORT: String(port), HOST_PORT: "0" });
  expect(await run.ended).toBe(1);
  const lines = run.output().trim().split("\n").slice(1);
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is taken.*PORT=`))]);
  expect(existsSync(join(data, "lock.json"))).toBe(false);
  await nothingLeft(data);
  await new Promise((resolve) => other.close(resolve));
});

test("without Java it says what to install", async () => {
  const { start } = await project();
  const run = start([], { PATH: "/nowhere", JAVA_HOME: "" });
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain("Java 11 or newer is needed");
});

test("a template that cannot be synthesised is told with the command's own words", async () => {
  const { start, data } = await project();
  writeFileSync(join(data, "..", "synth.js"), 'console.error("the app is broken"); process.exit(1)');
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(/the app is broken\n`node synth.js` failed/);
});
