import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundle, bundleOf } from "../../infra/bundle.ts";
import { functionNames } from "../../infra/grants.ts";

bundle(functionNames);

test("every file directly in functions/ is a function of the stack, and the other way round", () => {
  const files = readdirSync(join(import.meta.dirname, "../../functions")).filter((file) => file.endsWith(".ts"));
  expect(files.sort()).toEqual(functionNames.map((name) => `${name}.ts`).sort());
});

test("what works out what may be released brings its solver along, and no other function does", () => {
  const withSolver = functionNames.filter((name) => existsSync(join(bundleOf(name), "highs.wasm")));
  expect(withSolver).toEqual(["headquarters"]);
});

test("a function without its file is not bundled", () => {
  expect(() => bundle(["notWritten"])).toThrow("notWritten.ts");
});

/** What the template tells the functions, as far as they look at it while they load. */
const env = { ISSUER: "https://issuer.example.org", SIGN_IN: "https://sign-in.example.org", CLIENT: "web" };

test.each(functionNames)("%s loads by itself under plain Node, as Lambda loads it", async (name) => {
  const address = pathToFileURL(join(bundleOf(name), "index.mjs"));
  const script = `import(${JSON.stringify(address)}).then(({ handler }) => console.log(typeof handler))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], { cwd: "/", env });
  expect(stdout.trim()).toBe("function");
});
