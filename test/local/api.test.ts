import { request } from "node:http";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { body } from "./fixture/body.ts";
import { fixtureHost } from "./fixture/fixtureHost.ts";

const printed: string[] = [];
const host = fixtureHost({ functionLog: (name, text) => void printed.push(`${name}: ${text}`) }, ({ Resources }) =>
  Object.assign(Resources.Api?.Properties ?? {}, {
    CorsConfiguration: {
      AllowOrigins: ["https://pages.example"],
      AllowMethods: ["PUT"],
      AllowHeaders: ["authorization"],
      MaxAge: 60,
    },
  }),
);
type Seen = APIGatewayProxyEventV2WithJWTAuthorizer;
const make = (what: string, init: RequestInit = {}) =>
  fetch(`${host().apiUrl}/do/${what}`, { method: "POST", ...init });

describe("a request as a function sees it", () => {
  test("payload format 2.0", async () => {
    const path = "/places/B%20A/items/a%2Fb?x=1&y=%C3%A9&x=2&empty=";
    const authorization = `Bearer ${await host().token("hq", { claims: { groups: ["a", "b"], yes: true } })}`;
    const headers = {
      authorization,
      "X-Own": "One",
      cookie: "a=1; b=2",
      "content-type": "application/json",
      "user-agent": "a test",
    };
    const response = await fetch(host().apiUrl + path, { headers });
    const event = (await response.json()) as Seen;
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "GET /places/{place}/items/{item}",
      rawPath: "/places/B A/items/a/b",
      rawQueryString: "x=1&y=%C3%A9&x=2&empty=",
      cookies: ["a=1", "b=2"],
      queryStringParameters: { x: "1,2", y: "é", empty: "" },
      pathParameters: { place: "B A", item: "a/b" },
      isBase64Encoded: false,
      requestContext: {
        routeKey: "GET /places/{place}/items/{item}",
        stage: "$default",
        http: {
          method: "GET",
          path: "/places/B A/items/a/b",
          protocol: "HTTP/1.1",
          sourceIp: "127.0.0.1",
          userAgent: "a test",
        },
        authorizer: {
          jwt: { scopes: ["tracker/use"], claims: { sub: "hq", token_use: "access", groups: "[a b]", yes: "true" } },
        },
      },
    });
    expect(event.headers).toMatchObject({ "x-own": "One", authorization });
    expect(event.headers).not.toHaveProperty("cookie");
    expect(event).not.toHaveProperty("body");
    expect(event.requestContext.authorizer.jwt.claims.exp).toMatch(/^\d+$/);
    expect(event.requestContext.timeEpoch).toBeTypeOf("number");
    expect(event.requestContext.time).toMatch(/^\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
  });

  test.each([
    ["application/json", "{}", false],
    ["text/csv;charset=utf-8", "a,é", false],
    ["application/problem+json", "{}", false],
    ["application/octet-stream", "é", true],
    ["application/x-www-form-urlencoded", "a=1", true],
  ])("a body of type %s", async (type, sent, isBase64Encoded) => {
    const event = await body<Seen>(make("echo", { body: sent, headers: { "content-type": type } }));
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(Buffer.from(event.body ?? "", isBase64Encoded ? "base64" : "utf8").toString()).toBe(sent);
  });

  test("the environment is the template's and Lambda's, nothing of this machine's", async () => {
    const env = await body<Record<string, string>>(make("env"));
    expect(env).toMatchObject({
      FACTS: host().table("Facts").name,
      ISSUER: host().issuer,
      SIGN_IN: host().hostUrl,
      AWS_LAMBDA_FUNCTION_NAME: "Answer11111111",
    });
    expect(
      Object.keys(env).filter((name) => !/^(AWS_|FACTS|NOTES|QUEUE|ISSUER|SIGN_IN|LANG|TZ|_HANDLER)/.test(name)),
    ).toEqual([]);
  });

  test("the context tells the time that is left", async () => {
    const { ms, name } = await body<{ ms: number; name: string }>(make("left"));
    expect(name).toBe("Answer11111111");
    expect(ms).toBeGreaterThan(100);
    expect(ms).toBeLessThanOrEqual(1_000);
  });
});

describe("what a function returns", () => {
  test("without a status it is JSON", async () => {
    const response = await make("plain");
    expect([response.status, response.headers.get("content-type"), await response.json()]).toEqual([
      200,
      "application/json",
      { hello: "world" },
    ]);
    expect(await (await make("text")).text()).toBe("just text");
  });

  test("with a status, headers and cookies", async () => {
    const response = await make("cookies");
    expect([response.status, await response.text(), response.headers.get("x-own")]).toEqual([201, "made", "1"]);
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
    expect(response.headers.get("content-type")).toBe("text/plain;charset=UTF-8");
  });

  test("base64 becomes bytes", async () => {
    const response = await make("binary");
    expect(Buffer.from(await response.arrayBuffer()).toString("hex")).toBe("89504e47");
  });

  test.each(["wrong", "throw", "crash", "exit", "huge"])("%s: 500, and the next call works", async (what) => {
    const response = await make(what);
    expect([response.status, await response.json()]).toEqual([500, { message: "Internal Server Error" }]);
    expect((await make("plain")).status).toBe(200);
  });

  test.each(["hang", "spin"])("%s: over its time it is ended, and the next call works", async (what) => {
    expect((await make(what)).status).toBe(500);
    expect(printed.join("")).toContain("Task timed out after 1.00 seconds");
    expect((await make("plain")).status).toBe(200);
  });

  test("calls at once do not share a worker; one after the other do", async () => {
    const count = () => body<{ calls: number }>(make("count"));
    const counts = await Promise.all([count(), count(), count()]);
    expect(counts.every(({ calls }) => calls >= 1)).toBe(true);
    const before = await count();
    const after = await count();
    expect(after.calls).toBe(before.calls + 1);
  });

  test("what it prints goes to its log", async () => {
    await make("print");
    await expect.poll(() => printed.join("")).toContain("Answer: printed by the function");
  });
});

describe("what the gateway answers itself", () => {
  test("no route: 404", async () => {
    const response = await fetch(`${host().apiUrl}/nowhere`);
    expect([response.status, await response.json()]).toEqual([404, { message: "Not Found" }]);
    expect((await fetch(`${host().apiUrl}/`, { method: "DELETE" })).status).toBe(404);
  });

  test("a body over 10 MB, or over what Lambda takes: 413", async () => {
    expect((await make("echo", { body: Buffer.alloc(10 * 1024 * 1024 + 1) })).status).toBe(413);
    expect((await make("echo", { body: Buffer.alloc(7 * 1024 * 1024) })).status).toBe(413);
  });

  test("a broken escape: 400", async () => {
    expect((await fetch(`${host().apiUrl}/do/%zz`, { method: "POST" })).status).toBe(400);
  });

  test("preflight and CORS headers are the API's configuration", async () => {
    const origin = "https://pages.example";
    const preflight = await make("plain", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "PUT" },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "PUT",
      "access-control-allow-headers": "authorization",
      "access-control-max-age": "60",
    });
    expect((await make("plain", { headers: { origin } })).headers.get("access-control-allow-origin")).toBe(origin);
    expect(
      (await make("plain", { headers: { origin: "https://evil.example" } })).headers.has("access-control-allow-origin"),
    ).toBe(false);
  });

  test("a name that is made to point here is not served", async () => {
    for (const url of [host().apiUrl, host().hostUrl]) {
      const status = await new Promise((resolve) =>
        request(url, { headers: { host: "evil.example" } }, ({ statusCode }) => resolve(statusCode)).end(),
      );
      expect(status).toBe(403);
    }
  });
});

describe("the moved clock", () => {
  test("stands still where it is put, moves when told, and leaves given times alone", async () => {
    const now = () => body<{ now: string; stamp: number }>(make("now"));
    host().setClock("2020-03-01T12:00:00Z");
    expect(await now()).toEqual({
      now: "2020-03-01T12:00:00.000Z",
      stamp: Date.parse("2020-03-01T12:00:00Z"),
      given: "2020-01-02T00:00:00.000Z",
    });
    host().setClock("2020-04-01T00:00:00Z");
    expect((await now()).now).toBe("2020-04-01T00:00:00.000Z");
    host().setClock();
    expect(Math.abs((await now()).stamp - Date.now())).toBeLessThan(60_000);
  });
});
