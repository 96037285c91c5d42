import { createHash, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import type { Client, UserPool } from "./userPool.ts";

export interface AccessTokenOptions {
  client: Client;
  /** Absent for a machine, which signs in as itself. */
  subject?: string;
  scope: string;
  authTime?: number;
}

/** An access token with the claims Cognito gives it. It has no `aud`: that is Cognito's way too. */
export function accessToken(pool: UserPool, { client, subject, scope, authTime }: AccessTokenOptions): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const exp = now + client.accessTokenSeconds;
  const common = { client_id: client.id, token_use: "access", scope, auth_time: authTime ?? now, exp };
  if (subject === undefined) return sign(pool, { sub: client.id, version: 2, ...common });
  return sign(pool, {
    sub: subject,
    username: subject,
    version: 2,
    origin_jti: randomUUID(),
    event_id: randomUUID(),
    ...common,
  });
}

export interface IdTokenOptions {
  client: Client;
  subject: string;
  authTime?: number;
  nonce?: string;
  /** The access token issued along with it. */
  accessToken?: string;
}

/** An ID token with the claims Cognito gives it. */
export function idToken(
  pool: UserPool,
  { client, subject, authTime, nonce, accessToken }: IdTokenOptions,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return sign(pool, {
    sub: subject,
    aud: client.id,
    token_use: "id",
    "cognito:username": subject,
    auth_time: authTime ?? now,
    exp: now + client.idTokenSeconds,
    origin_jti: randomUUID(),
    event_id: randomUUID(),
    ...(nonce !== undefined && { nonce }),
    ...(accessToken !== undefined && { at_hash: halfHash(accessToken) }),
  });
}

/** Signs any claims as the pool does; a claim given as undefined is left out. For tests that need a token just beside the rule. */
export function sign(pool: UserPool, claims: Record<string, unknown>): Promise<string> {
  const header = { alg: "RS256", kid: pool.privateJwk.kid ?? "" };
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iss: pool.issuer, iat: now, jti: randomUUID(), ...claims })
    .setProtectedHeader(header)
    .sign(pool.signingKey);
}

/** OpenID Connect Core 3.1.3.6: the left half of the access token's hash. */
function halfHash(token: string): string {
  return createHash("sha256").update(token).digest().subarray(0, 16).toString("base64url");
}
