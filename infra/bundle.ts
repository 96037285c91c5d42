import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { buildSync } from "esbuild";

const root = join(import.meta.dirname, "..");

/** What a library loads at run time from beside the file that it is bundled into. */
const loadedBeside = { "node_modules/highs/build/highs.mjs": "node_modules/highs/build/highs.wasm" };

/** Where the bundle of a function lies: a folder with one `index.mjs`, and what that loads at run time. */
export const bundleOf = (name: string): string => join(root, "dist/functions", name);

/**
 * Bundles the functions of these names into one file each, all in one call. Throws when an entry file is missing.
 *
 * The AWS SDK goes in too, so that what was tested is what runs. `module` before `main`: ES modules can be shaken, which saves
 * more than a third of the bytes that have to be loaded at a cold start. No source maps: a build of the same commit makes one.
 */
export function bundle(names: readonly string[]): void {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    metafile: true,
    entryPoints: names.map((name) => ({ in: `functions/${name}.ts`, out: `${name}/index` })),
    outdir: "dist/functions",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    // Older packages ask for Node's own modules with `require`, which an ES module does not have by itself.
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    logLevel: "warning",
    write: false,
  });
  for (const { path, contents } of outputFiles) replace(path, contents);
  for (const [path, { inputs }] of Object.entries(metafile.outputs))
    for (const [library, file] of Object.entries(loadedBeside))
      if (Object.keys(inputs).some((input) => input.endsWith(library)))
        replace(join(root, dirname(path), basename(file)), readFileSync(join(root, file)));
  if (names.includes("pages")) bundlePage();
}

/** The page's script and style for browsers, beside the function that serves them. */
function bundlePage(): void {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ["web/app.tsx"],
    outdir: "dist/functions/pages",
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // The page is in Cyrillic, too: letters as they are, not as six signs each.
    charset: "utf8",
    tsconfig: "web/tsconfig.json",
    logLevel: "warning",
    write: false,
  });
  for (const { path, contents } of outputFiles) replace(path, contents);
}

/** Writes a file in one step and only if it changed: others watch it, or bundle at the same time. */
function replace(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  // Beside the folder, not in it: the folder as it is becomes the function's code.
  const unfinished = `${dirname(path)}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}
