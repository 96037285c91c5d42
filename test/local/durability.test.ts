import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Database } from "../../local/dynamodb/database.ts";
import { startHost } from "../../local/host.ts";
import { items } from "./fixture/items.ts";
import { processesWith, project } from "./fixture/project.ts";
import { writeFixture } from "./fixture/writeFixture.ts";

const transactions = 220;

/** Both halves of a fact, in one transaction: each goes on by the stream and the bus to become a note. */
const TransactItems = (item: string) =>
  ["a", "b"].map((half) => {
    const Item = { pk: { S: "PLACE#BA" }, sk: { S: `${item}#${half}` }, kind: { S: "fact" }, body: { S: "written" } };
    return { Put: { TableName: "Facts11111111", Item } };
  });

/** Who is killed with hundreds of transactions under way. */
const victims: Record<string, (host: number, data: string) => Promise<number[]>> = {
  "the host": async (host) => [host],
  "the database": (_host, data) => processesWith(`-dbPath\0${data}`),
};

test.each(Object.entries(victims))(
  "%s killed in the middle of writes: what was acknowledged is there, no transaction is half done, all of it is announced",
  async (_name, victim) => {
    const { data, start } = await project();
    const run = start();
    await run.ready;
    const { database } = JSON.parse(readFileSync(join(data, "lock.json"), "utf8")) as { database: string };
    const acknowledged: string[] = [];
    const underWay = Array.from({ length: transactions }, async (_, i) => {
      // As the host does for functions: a write counts as acknowledged when it is committed.
      const facts = new Database(database);
      const written = facts.tables("TransactWriteItems", { TransactItems: TransactItems(String(i)) });
      await written
        .then(() => facts.committed())
        .then(
          () => acknowledged.push(String(i)),
          () => {},
        );
    });
    await expect.poll(() => acknowledged.length, { interval: 2, timeout: 20_000 }).toBeGreaterThan(30);
    for (const pid of await victim(run.process.pid ?? 0, data)) process.kill(pid, "SIGKILL");
    await Promise.all(underWay);
    await run.ended;
    expect(acknowledged.length).toBeLessThan(transactions);

    const host = await startHost({ template: await writeFixture(), data });
    try {
      const written = (await items(host, "Facts")).map(({ sk }) => sk?.S ?? "");
      const halves = (half: string) => written.filter((sk) => sk.endsWith(half)).map((sk) => sk.slice(0, -2));
      expect(halves("#a").sort()).toEqual(halves("#b").sort());
      expect(halves("#a")).toEqual(expect.arrayContaining(acknowledged));
      await host.idle();
      expect((await items(host, "Notes")).map(({ pk }) => pk?.S)).toEqual(expect.arrayContaining(written));
    } finally {
      await host.stop();
    }
    await expect.poll(() => processesWith(data), { timeout: 10_000 }).toEqual([]);
  },
);

test("the guard of the database killed: nothing stays behind, and the host says so", async () => {
  const { data, start } = await project();
  const run = start();
  await run.ready;
  for (const pid of await processesWith(`guard.ts\0${data}`)) process.kill(pid, "SIGKILL");
  expect(await run.ended).toBe(1);
  expect(run.output()).toContain("DynamoDB Local ended");
  await expect.poll(() => processesWith(data), { timeout: 10_000 }).toEqual([]);
});
