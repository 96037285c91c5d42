import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotStart } from "../cannotStart.ts";
import type { Configuration } from "./configuration.ts";
import { run } from "./run.ts";

/** Writes the template into `folder` unless nothing it is made from changed since; gives the template's path. */
export async function synthesise(
  { synth, inputs }: Configuration,
  folder: string,
  say: (line: string) => void,
): Promise<string> {
  const stamp = join(folder, "inputs.sha256");
  const hash = hashOf([synth, process.version], inputs);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== hash) {
    say("Synthesising the template ...");
    rmSync(folder, { recursive: true, force: true });
    const { code, last } = await run(synth, { CDK_OUTDIR: folder }, () => {});
    if (code !== 0)
      throw new CannotStart(`${last.join("\n")}\n\`${synth}\` failed: the template could not be synthesised.`);
    writeFileSync(stamp, hash);
  }
  const templates = readdirSync(folder).filter((file) => file.endsWith(".template.json"));
  if (templates.length !== 1) throw new CannotStart(`The app has ${templates.length} stacks: one is hosted.`);
  return join(folder, templates[0] ?? "");
}

/** What the inputs hold, by name and content: a checkout or a copy of the same sources counts as the same. */
function hashOf(texts: string[], inputs: string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text}\n`);
  for (const file of inputs.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
