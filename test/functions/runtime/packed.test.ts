import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packed } from "../../../functions/runtime/packed.ts";

const megabytes = (count: number): string => "ж".repeat(count * 500_000);

test("a short answer is sent as it is", () => {
  expect(packed("short", "gzip")).toEqual({ headers: {}, body: "short", isBase64Encoded: false });
});

test("a long one is packed for whoever takes that, and says the same", () => {
  const { headers, body, isBase64Encoded } = packed(megabytes(20), "br, gzip");
  expect([headers["content-encoding"], isBase64Encoded]).toEqual(["gzip", true]);
  expect(gunzipSync(Buffer.from(body, "base64")).toString()).toBe(megabytes(20));
});

test.each([undefined, "br", "gzip;q=0", "identity, gzip; q=0.0"])("nobody else gets it packed: %s", (accept) => {
  expect(packed(megabytes(2), accept)).toMatchObject({ body: megabytes(2), isBase64Encoded: false });
});

test("what a Lambda cannot send is refused with what to do", () => {
  expect(() => packed(megabytes(6), undefined)).toThrow("accept-encoding: gzip");
  expect(() => packed(randomBytes(8_000_000).toString("hex"), "gzip")).toThrow("longer than can be sent");
});
