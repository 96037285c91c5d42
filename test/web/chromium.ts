import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * A browser: on Linux x64 the Chromium of an npm package, elsewhere one that is installed. Undefined, and a line that says so,
 * where there is none.
 */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = process.env.CHROMIUM ?? (await packaged()) ?? installed.find(existsSync);
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: ["--no-sandbox"] });
  process.stderr.write("No browser: install Chromium, or name one in CHROMIUM, to try the page in it.\n");
  return undefined;
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // Has the package bring the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
