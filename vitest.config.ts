import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    {
      // What the bundler does for `with { type: "bytes" }`.
      name: "fonts as bytes",
      enforce: "pre",
      load: (id) =>
        id.endsWith(".woff") ? `export default Buffer.from("${readFileSync(id, "base64")}", "base64")` : undefined,
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/cloud.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
