import { expect, test } from "vitest";
import { startHost } from "../../local/host.ts";
import { body } from "./fixture/body.ts";
import type { FixtureTemplate } from "./fixture/template.ts";
import { temporaryFolder, writeFixture } from "./fixture/writeFixture.ts";

test("an index that came new is added and filled; a changed key stops the start and loses nothing", async () => {
  const data = temporaryFolder();
  const start = async (change: (facts: Record<string, unknown>) => void = () => {}) => {
    const template = await writeFixture(({ Resources }: FixtureTemplate) =>
      change(Resources.Facts11111111?.Properties ?? {}),
    );
    return startHost({ template, data, items: { Facts: [{ pk: "PLACE#BA", sk: "one", kind: "fact" }] } });
  };
  const without = await start((facts) => {
    delete facts.GlobalSecondaryIndexes;
    facts.AttributeDefinitions = (facts.AttributeDefinitions as object[]).slice(0, 2);
  });
  expect(without.isFirstStart).toBe(true);
  await without.stop();

  const changed = start((facts) => {
    facts.KeySchema = [{ AttributeName: "sk", KeyType: "HASH" }];
  });
  await expect(changed).rejects.toThrow(/The key of table Facts11111111 changed.*--fresh/);

  const indexed = await start();
  const found = await body<{ Count: number }>(fetch(`${indexed.apiUrl}/do/index`, { method: "POST" }));
  expect(found.Count).toBe(1);
  await indexed.stop();
});
