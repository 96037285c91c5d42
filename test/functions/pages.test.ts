import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tracker } from "../support/tracker.ts";

const running = tracker();
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${running.host.apiUrl}${path}`, { headers });

/** The policy as its directives. */
const policyOf = (response: Response): Record<string, string[]> =>
  Object.fromEntries(
    (response.headers.get("content-security-policy") ?? "").split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

describe("the page", () => {
  it("opens without a token, and is looked for anew each time", async () => {
    const response = await get("/");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(await response.text()).toContain('<html lang="en">');
  });

  it("lets run nothing but its own script, and lets it talk to nobody but the API and the sign-in page", async () => {
    const policy = policyOf(await get("/"));
    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy["script-src"]).toEqual(["'self'"]);
    expect(policy["connect-src"]).toEqual(["'self'", running.host.hostUrl]);
    expect(policy["frame-src"]).toEqual(["blob:"]);
    expect(policy["frame-ancestors"]).toEqual(["'none'"]);
    expect(policy["base-uri"]).toEqual(["'none'"]);
    expect(policy["form-action"]).toEqual(["'none'"]);
  });

  it("has no script in its text, and says only how to sign in", async () => {
    const page = await (await get("/")).text();
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    const [settings = [], program = []] = scripts;
    expect(scripts).toHaveLength(2);
    expect(settings[1]).toContain('type="application/json"');
    expect(Object.keys(JSON.parse(settings[2] ?? ""))).toEqual(["issuer", "signIn", "client"]);
    expect(program[2]).toBe("");
    for (const { secret } of running.host.clients) if (secret !== undefined) expect(page).not.toContain(secret);
  });
});

describe("its script", () => {
  it("is named by its content, and so may be kept", async () => {
    const address = /src="(\/app\.js\?(\w+))"/.exec(await (await get("/")).text());
    const response = await get(address?.[1] ?? "");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("immutable");
    const script = await response.text();
    expect(createHash("sha256").update(script).digest("hex")).toMatch(new RegExp(`^${address?.[2]}`));
  });

  it("comes compressed to who takes it so, and not to who does not, and is small either way", async () => {
    const [zipped, plain] = await Promise.all(
      ["gzip, deflate, br", "identity"].map((encoding) => get("/app.js", { "accept-encoding": encoding })),
    );
    expect(zipped?.headers.get("content-encoding")).toBe("gzip");
    expect(zipped?.headers.get("vary")).toBe("accept-encoding");
    expect(plain?.headers.get("content-encoding")).toBeNull();
    const script = (await plain?.text()) ?? "";
    expect(await zipped?.text()).toBe(script);
    // What a bad connection has to carry once, four languages and all screens included.
    expect(gzipSync(script).length).toBeLessThan(60_000);
    expect(script, "schemas belong to the API, not into the page").not.toContain("ZodError");
  });
});
