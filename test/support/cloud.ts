import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startDynamoDbLocal } from "../../local/dynamoDbLocal.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The template as it would be deployed, synthesised once for all tests. */
    template: string;
    /** DynamoDB Local, in memory, shared by all tests; each host keeps to tables of its own. */
    database: string;
  }
}

/** What every test stands on: the synthesised template and one DynamoDB Local. */
export default async function cloud(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "tracker-test-"));
  const root = join(import.meta.dirname, "../..");
  execFileSync(process.execPath, ["infra/app.ts"], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: folder },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const database = await startDynamoDbLocal();
  project.provide("template", join(folder, "tracker-development.template.json"));
  project.provide("database", database.endpoint);
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true });
  };
}
