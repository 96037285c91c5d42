import { createHmac, generateKeyPairSync, type KeyObject, sign as signBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { body } from "./fixture/body.ts";
import { fixtureHost } from "./fixture/fixtureHost.ts";

const host = fixtureHost();
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const now = () => Math.floor(Date.now() / 1000);

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const headerOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString());
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
const rs256 = (header: object, claims: object, key: KeyObject) => {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${signBytes("sha256", Buffer.from(text), key).toString("base64url")}`;
};
const publicKey = async () => {
  const { keys } = await body<{ keys: { n: string }[] }>(fetch(`${host().issuer}/.well-known/jwks.json`));
  return keys[0] ?? { n: "" };
};
const good = () => host().token("hq");
const withClaims = (claims: Record<string, unknown>) => () => host().token("hq", { claims });
const forged = async (header: object, claims: object = {}) => {
  const token = await good();
  return rs256({ ...headerOf(token), ...header }, { ...claimsOf(token), ...claims }, other.privateKey);
};
const ownJwk = { ...other.publicKey.export({ format: "jwk" }), use: "sig", alg: "RS256" };

/** Tokens that must not get in, and the status API Gateway gives them. */
const refused: Record<string, [() => Promise<string>, 401 | 403]> = {
  empty: [async () => "", 401],
  garbage: [async () => "garbage", 401],
  "three dots": [async () => "...", 401],
  "random base64": [async () => `${part({ a: 1 })}.${part({ b: 2 })}.AAAA`, 401],
  "no signature": [async () => (await good()).replace(/[^.]+$/, ""), 401],
  "algorithm none": [
    async () => `${part({ ...headerOf(await good()), alg: "none" })}.${(await good()).split(".")[1]}.`,
    401,
  ],
  "algorithm None with the real signature": [
    async () => (await good()).replace(/^[^.]+/, part({ ...headerOf(await good()), alg: "None" })),
    401,
  ],
  "HS256 with the public key": [
    async () => {
      const token = await good();
      const text = `${part({ ...headerOf(token), alg: "HS256" })}.${token.split(".")[1]}`;
      return `${text}.${createHmac("sha256", JSON.stringify(await publicKey()))
        .update(text)
        .digest("base64url")}`;
    },
    401,
  ],
  "HS256 with the modulus": [
    async () => {
      const token = await good();
      const text = `${part({ ...headerOf(token), alg: "HS256" })}.${token.split(".")[1]}`;
      return `${text}.${createHmac("sha256", Buffer.from((await publicKey()).n, "base64url"))
        .update(text)
        .digest("base64url")}`;
    },
    401,
  ],
  "RS512 said, RS256 signed": [async () => forged({ alg: "RS512" }), 401],
  "another key under the same kid": [() => forged({}), 401],
  "an unknown kid": [() => forged({ kid: "somebody" }), 401],
  "no kid": [
    async () => {
      const token = await good();
      return `${part({ alg: "RS256" })}.${token.split(".").slice(1).join(".")}`;
    },
    401,
  ],
  "its own key in the header": [() => forged({ jwk: ownJwk }), 401],
  "its own key in the header under its own kid": [() => forged({ jwk: { ...ownJwk, kid: "mine" }, kid: "mine" }), 401],
  "an address of keys": [() => forged({ jku: `${host().hostUrl}/keys.json` }), 401],
  "an address of certificates": [() => forged({ x5u: "https://evil.example/cert.pem" }), 401],
  "a certificate": [() => forged({ x5c: ["MIIB"] }), 401],
  "an unknown critical header": [() => forged({ crit: ["x"], x: 1 }), 401],
  "a tampered payload": [
    async () => {
      const [header, , signature] = (await good()).split(".");
      return `${header}.${part({ ...claimsOf(await good()), sub: "ba-coordinator" })}.${signature}`;
    },
    401,
  ],
  "another issuer": [withClaims({ iss: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Other" }), 401],
  "no issuer": [withClaims({ iss: undefined }), 401],
  "the issuer with a slash": [async () => host().token("hq", { claims: { iss: `${host().issuer}/` } }), 401],
  expired: [withClaims({ exp: now() - 1 }), 401],
  "expired by a millisecond's rounding": [withClaims({ exp: now() }), 401],
  "without expiry": [withClaims({ exp: undefined }), 401],
  "an expiry in words": [withClaims({ exp: "tomorrow" }), 401],
  "not yet valid": [withClaims({ nbf: now() + 60 }), 401],
  "issued in the future": [withClaims({ iat: now() + 60 }), 401],
  "of another client": [withClaims({ client_id: "Somebody" }), 401],
  "of no client": [withClaims({ client_id: undefined }), 401],
  "for another audience though of a known client": [withClaims({ aud: "Somebody" }), 401],
  "without scope": [withClaims({ scope: undefined }), 403],
  "with another scope": [withClaims({ scope: "openid tracker/used" }), 403],
  "the scope as part of another": [withClaims({ scope: "xtracker/use" }), 403],
  "an ID token": [() => host().token("hq", { kind: "id" }), 403],
};

describe("tokens that must not get in", () => {
  test.each(Object.entries(refused))("%s", async (_name, [make, status]) => {
    const token = await make();
    const response = await fetch(`${host().apiUrl}/places/BA/items/x`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: status === 401 ? "Unauthorized" : "Forbidden" });
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });

  test("none at all", async () => {
    expect((await fetch(`${host().apiUrl}/places/BA/items/x`)).status).toBe(401);
    expect((await fetch(`${host().apiUrl}/places/BA/items/x?access_token=${await good()}`)).status).toBe(401);
    expect(
      (await fetch(`${host().apiUrl}/places/BA/items/x`, { headers: { authorization: "Basic aHE6aHE=" } })).status,
    ).toBe(401);
  });
});

test.each<[string, () => Promise<string>]>([
  ["a person's", good],
  ["a machine's", () => host().machineToken()],
  ["one with the audience said", withClaims({ aud: ["x", "Web11111111"], client_id: undefined })],
])("%s token gets in", async (_name, make) => {
  for (const authorization of [`Bearer ${await make()}`, `bearer ${await make()}`, await make()]) {
    const response = await fetch(`${host().apiUrl}/places/BA/items/x`, { headers: { authorization } });
    expect(response.status).toBe(200);
  }
});
