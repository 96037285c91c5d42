import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CannotStart } from "../cannotStart.ts";

export interface TemplateResource {
  Type: string;
  Properties?: Record<string, unknown>;
  Condition?: string;
}

/** A synthesised template and, by the S3 key the template uses, the folders with the functions' code. */
export interface Template {
  stack: string;
  /** What the stack was synthesised for: CDK may have written it out in places, so that names must be built with it. */
  account: string;
  region: string;
  resources: Record<string, TemplateResource>;
  assets: Record<string, string>;
}

interface AssetManifest {
  files: Record<string, { source: { path: string }; destinations: Record<string, { objectKey: string }> }>;
}

interface AssemblyManifest {
  artifacts: Record<string, { environment?: string }>;
}

/** Reads `<stack>.template.json` and, beside it, `<stack>.assets.json`. */
export function readTemplate(path: string): Template {
  if (!existsSync(path)) throw new CannotStart(`There is no template at ${path}: synthesise it first.`);
  const stack = basename(path, ".template.json");
  const folder = dirname(path);
  const { Resources } = JSON.parse(readFileSync(path, "utf8")) as { Resources: Record<string, TemplateResource> };
  const manifest = JSON.parse(readFileSync(join(folder, `${stack}.assets.json`), "utf8")) as AssetManifest;
  const assets: Record<string, string> = {};
  for (const { source, destinations } of Object.values(manifest.files)) {
    for (const { objectKey } of Object.values(destinations)) assets[objectKey] = resolve(folder, source.path);
  }
  return { stack, ...environment(folder, stack), resources: Resources, assets };
}

/** `aws://<account>/<region>` in the manifest, where a stack that is for any account or region says `unknown-...`. */
function environment(folder: string, stack: string): Pick<Template, "account" | "region"> {
  const file = join(folder, "manifest.json");
  const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as AssemblyManifest) : undefined;
  const [, account = "", region = ""] =
    /^aws:\/\/([^/]+)\/(.+)$/.exec(manifest?.artifacts[stack]?.environment ?? "") ?? [];
  return {
    account: /^\d+$/.test(account) ? account : "000000000000",
    region: region === "" || region.startsWith("unknown") ? "local-1" : region,
  };
}
