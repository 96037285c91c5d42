import { createHash, randomBytes } from "node:crypto";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { describe, expect, test } from "vitest";
import { body } from "./fixture/body.ts";
import { fixtureHost } from "./fixture/fixtureHost.ts";

interface Tokens {
  access_token: string;
  id_token: string;
  refresh_token: string;
  expires_in: number;
}

const host = fixtureHost();
const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });

/** A browser's cookies and manual redirects, no more. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", ...init, headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "" || /max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get("location");
    return { response, next: location === null ? "" : new URL(location, url).href };
  };
}

function authorization(more: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString("base64url");
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "Web11111111",
    redirect_uri: `${host().apiUrl}/`,
    scope: "openid tracker/use",
    state: "the-state",
    nonce: "the-nonce",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...more,
  });
  return { verifier, url: `${host().hostUrl}/oauth2/authorize?${query}` };
}

/** Signs in by the pages; gives the address the browser is sent back to. */
async function signIn(visit: ReturnType<typeof browser>, url: string, subject: string): Promise<URL> {
  const toPage = await visit(url);
  expect(toPage.next).toContain("/login/");
  const page = await (await visit(toPage.next)).response.text();
  expect(page).toContain('value="ba-coordinator"');
  const chosen = await visit(toPage.next, form({ subject }));
  const resumed = await visit(chosen.next);
  return new URL(resumed.next);
}

const redeem = (code: string, code_verifier: string) =>
  fetch(
    `${host().hostUrl}/oauth2/token`,
    form({
      grant_type: "authorization_code",
      client_id: "Web11111111",
      redirect_uri: `${host().apiUrl}/`,
      code,
      code_verifier,
    }),
  );

describe("signing in with a code and PKCE", () => {
  test("from the page of personas to tokens like Cognito's that the API takes", async () => {
    const { verifier, url } = authorization();
    const back = await signIn(browser(), url, "ba-coordinator");
    expect(back.origin).toBe(host().apiUrl);
    expect(back.searchParams.get("state")).toBe("the-state");
    const tokens = await body<Tokens>(redeem(back.searchParams.get("code") ?? "", verifier));
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 1_800 });

    const access = decodeJwt(tokens.access_token);
    expect(access).toMatchObject({
      sub: "ba-coordinator",
      username: "ba-coordinator",
      client_id: "Web11111111",
      token_use: "access",
      scope: "openid tracker/use",
      iss: host().issuer,
    });
    expect(access).not.toHaveProperty("aud");
    expect(access).not.toHaveProperty("cognito:groups");
    expect((access.exp ?? 0) - (access.iat ?? 0)).toBe(1_800);
    const id = decodeJwt(tokens.id_token);
    expect(id).toMatchObject({
      sub: "ba-coordinator",
      "cognito:username": "ba-coordinator",
      aud: "Web11111111",
      token_use: "id",
      nonce: "the-nonce",
    });
    expect(id.at_hash).toBe(
      createHash("sha256").update(tokens.access_token).digest().subarray(0, 16).toString("base64url"),
    );

    const { keys } = await body<{ keys: { kid: string }[] }>(fetch(`${host().issuer}/.well-known/jwks.json`));
    expect(keys.map(({ kid }) => kid)).toContain(decodeProtectedHeader(tokens.access_token).kid);
    expect(keys[0]).not.toHaveProperty("d");
    expect(await body(fetch(`${host().hostUrl}/.well-known/jwks.json`))).toEqual({ keys });

    const headers = { authorization: `Bearer ${tokens.access_token}` };
    expect((await fetch(`${host().apiUrl}/places/BA/items/x`, { headers })).status).toBe(200);
    expect(await (await fetch(`${host().hostUrl}/oauth2/userInfo`, { headers })).json()).toEqual({
      sub: "ba-coordinator",
      username: "ba-coordinator",
    });

    const fields = { grant_type: "refresh_token", client_id: "Web11111111", refresh_token: tokens.refresh_token };
    const renewed = await body<Tokens>(fetch(`${host().hostUrl}/oauth2/token`, form(fields)));
    expect(decodeJwt(renewed.access_token)).toMatchObject({
      sub: "ba-coordinator",
      client_id: "Web11111111",
      token_use: "access",
    });
  });

  test("a code is good once, and only with its verifier", async () => {
    const { url } = authorization();
    const code = (await signIn(browser(), url, "hq")).searchParams.get("code") ?? "";
    expect((await redeem(code, randomBytes(32).toString("base64url"))).status).toBe(400);
    const second = authorization();
    const again = (await signIn(browser(), second.url, "hq")).searchParams.get("code") ?? "";
    expect((await redeem(again, second.verifier)).status).toBe(200);
    expect((await redeem(again, second.verifier)).status).toBe(400);
  });

  test("a second page of the same browser is not asked again, until signing out", async () => {
    const visit = browser();
    await signIn(visit, authorization().url, "hq");
    expect((await visit(authorization().url)).next).toContain("code=");
    const out = await visit(
      `${host().hostUrl}/logout?client_id=Web11111111&logout_uri=${encodeURIComponent(`${host().apiUrl}/`)}`,
    );
    expect(out.next).toBe(`${host().apiUrl}/`);
    expect((await visit(authorization().url)).next).toContain("/login/");
  });

  test.each([
    ["another address to go back to", { redirect_uri: "https://evil.example/" }],
    ["an unknown client", { client_id: "Nobody" }],
  ])("%s: a page says so, nobody is sent away", async (_what, more) => {
    const { response } = await browser()(authorization(more).url);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Signing in did not work");
  });

  test("without PKCE there is no code", async () => {
    const { next } = await browser()(authorization({ code_challenge: "", code_challenge_method: "" }).url);
    expect(new URL(next).searchParams.get("error")).toBe("invalid_request");
  });

  test("signing out to elsewhere, and a persona nobody configured, are refused", async () => {
    const visit = browser();
    expect(
      (await visit(`${host().hostUrl}/logout?client_id=Web11111111&logout_uri=https://evil.example/`)).response.status,
    ).toBe(400);
    const page = (await visit(authorization().url)).next;
    expect((await visit(page, form({ subject: "root" }))).response.status).toBe(400);
    expect((await browser()(page, form({ subject: "hq" }))).response.status).toBe(400);
  });

  test("the page says that it stands in, and shows what is configured as text", async () => {
    const visit = browser();
    const { response } = await visit((await visit(authorization().url)).next);
    const page = await response.text();
    expect(page).toContain("On this machine only");
    expect(page).toContain("Headquarters &#60;desk&#62;");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("without a browser", () => {
  test("a machine signs in with its secret", async () => {
    const machine = host().clients.find(({ secret }) => secret);
    const basic = (secret: string) => ({
      authorization: `Basic ${Buffer.from(`${machine?.id}:${secret}`).toString("base64")}`,
    });
    const ask = (secret: string) =>
      fetch(`${host().hostUrl}/oauth2/token`, {
        ...form({ grant_type: "client_credentials" }),
        headers: basic(secret),
      });
    const { access_token } = await body<Tokens>(ask(machine?.secret ?? ""));
    expect(decodeJwt(access_token)).toMatchObject({
      sub: machine?.id,
      client_id: machine?.id,
      scope: "tracker/use",
      token_use: "access",
    });
    expect(decodeJwt(access_token)).not.toHaveProperty("username");
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await fetch(`${host().apiUrl}/places/BA/items/x`, { headers })).status).toBe(200);
    expect((await ask("wrong")).status).toBe(401);
  });

  test("a persona's token for curl", async () => {
    const ask = (path: string, method = "POST") => fetch(`${host().hostUrl}/personas/${path}`, { method });
    const { access_token, expires_in } = await body<Tokens>(ask("hq/token"));
    expect([decodeJwt(access_token).sub, expires_in]).toEqual(["hq", 1_800]);
    expect(decodeJwt((await body<Tokens>(ask("hq/token?kind=id"))).access_token).token_use).toBe("id");
    expect([(await ask("nobody/token")).status, (await ask("hq/token", "GET")).status]).toEqual([404, 405]);
  });

  test("discovery names Cognito's paths", async () => {
    const discovered = await (await fetch(`${host().issuer}/.well-known/openid-configuration`)).json();
    expect(discovered).toMatchObject({
      issuer: host().issuer,
      authorization_endpoint: `${host().hostUrl}/oauth2/authorize`,
      token_endpoint: `${host().hostUrl}/oauth2/token`,
      end_session_endpoint: `${host().hostUrl}/logout`,
      jwks_uri: `${host().hostUrl}/.well-known/jwks.json`,
    });
  });

  test("a page elsewhere may redeem a code (CORS), as with Cognito", async () => {
    const preflight = {
      method: "OPTIONS",
      headers: { origin: host().apiUrl, "access-control-request-method": "POST" },
    };
    const response = await fetch(`${host().hostUrl}/oauth2/token`, preflight);
    expect(response.headers.get("access-control-allow-origin")).toBe(host().apiUrl);
  });
});
