import { expect, test } from "vitest";
import type { Route } from "../../local/http/httpApi.ts";
import { matchRoute } from "../../local/http/matchRoute.ts";

const route = (key: string): Route => {
  const [method = "", path = ""] = key.split(" ");
  return {
    key,
    method,
    segments: path.split("/").slice(1),
    scopes: [],
    integration: { lambda: {} as never, timeoutMs: 1 },
  };
};

const routes = [
  "GET /",
  "GET /pets/{id}",
  "GET /pets/dog",
  "ANY /pets/{id}",
  "PUT /pets/{id}/food/{food}",
  "GET /files/{path+}",
  "GET /files/{one}/info",
].map(route);

const cases: [string, string, string | undefined, object?][] = [
  ["GET", "/", "GET /"],
  ["GET", "/pets/cat", "GET /pets/{id}", { id: "cat" }],
  ["GET", "/pets/dog", "GET /pets/dog"],
  ["DELETE", "/pets/dog", "ANY /pets/{id}", { id: "dog" }],
  ["GET", "/pets/", undefined],
  ["GET", "/pets", undefined],
  ["GET", "/pets/cat/", undefined],
  ["PUT", "/pets/a%2Fb/food/m%C3%A9l", "PUT /pets/{id}/food/{food}", { id: "a/b", food: "mél" }],
  ["GET", "/files/a/b/c", "GET /files/{path+}", { path: "a/b/c" }],
  ["GET", "/files/a/info", "GET /files/{one}/info", { one: "a" }],
  ["GET", "/files/", undefined],
  ["POST", "/files/a", undefined],
];

test.each(cases)("%s %s -> %s", (method, path, key, parameters = {}) => {
  const match = matchRoute(routes, method, path.split("/").slice(1).map(decodeURIComponent));
  expect(match?.route.key).toBe(key);
  if (key) expect(match?.parameters).toEqual(parameters);
});

test("$default takes what nothing else does", () => {
  expect(matchRoute([...routes, route("$default")], "POST", ["nowhere"])?.route.key).toBe("$default");
});
