import { randomBytes } from "node:crypto";
import { decodeJwt } from "jose";
import { type ClientMetadata, type Configuration, type KoaContextWithOIDC, Provider } from "oidc-provider";
import { problemPage } from "../pages/problemPage.ts";
import { memory } from "./memory.ts";
import { accessToken, idToken } from "./tokens.ts";
import type { Client, UserPool } from "./userPool.ts";

/** The OpenID Connect provider behind Cognito's paths. Tokens leave it in Cognito's shape. */
export function makeProvider(pool: UserPool): Provider {
  const provider = new Provider(pool.issuer, configuration(pool));
  provider.use(async (ctx, next) => {
    await next();
    const context = ctx as KoaContextWithOIDC;
    if (context.oidc?.route === "token" && ctx.status === 200) await inCognitosShape(context, pool);
  });
  return provider;
}

function configuration(pool: UserPool): Configuration {
  const clientOf = (id: string | undefined) => pool.clients.find((client) => client.id === id);
  const scopes = [...new Set(["openid", ...pool.clients.flatMap((client) => client.scopes)])];
  return {
    adapter: memory(),
    clients: pool.clients.filter(({ flows }) => flows.length > 0).map(metadata),
    jwks: { keys: [pool.privateJwk as object] },
    scopes,
    responseTypes: ["code"],
    discovery: { end_session_endpoint: new URL("/logout", pool.issuer).href },
    claims: { openid: ["sub"] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    routes: {
      authorization: "/oauth2/authorize",
      token: "/oauth2/token",
      userinfo: "/oauth2/userInfo",
      jwks: "/.well-known/jwks.json",
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    pkce: { required: (_ctx, client) => client.clientSecret === undefined },
    clientBasedCORS: () => true,
    interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Who signs in has said yes by that: Cognito asks no second question for a pool's own clients.
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scopes.join(" "));
      await grant.save();
      return grant;
    },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    rotateRefreshToken: false,
    ttl: {
      AccessToken: (_ctx, _token, client) => clientOf(client.clientId)?.accessTokenSeconds ?? 3_600,
      ClientCredentials: (_ctx, _token, client) => clientOf(client.clientId)?.accessTokenSeconds ?? 3_600,
      IdToken: (_ctx, _token, client) => clientOf(client.clientId)?.idTokenSeconds ?? 3_600,
      RefreshToken: (_ctx, _token, client) => clientOf(client.clientId)?.refreshTokenSeconds ?? 86_400,
      AuthorizationCode: 300,
      Grant: 86_400 * 30,
      Interaction: 3_600,
      Session: 3_600,
    },
    renderError(ctx, { error, error_description }) {
      ctx.type = "html";
      ctx.body = problemPage("Signing in did not work", `${error}${error_description ? `: ${error_description}` : ""}`);
    },
  };
}

function metadata({ id, secret, flows, redirectUris, scopes }: Client): ClientMetadata {
  const code = flows.includes("code");
  return {
    client_id: id,
    ...(secret !== undefined && { client_secret: secret }),
    token_endpoint_auth_method: secret === undefined ? "none" : "client_secret_basic",
    redirect_uris: code ? redirectUris : [],
    response_types: code ? ["code"] : [],
    grant_types: [
      ...(code ? (["authorization_code", "refresh_token"] as const) : []),
      ...(flows.includes("client_credentials") ? (["client_credentials"] as const) : []),
    ],
    scope: scopes.join(" "),
  };
}

/** The provider's own tokens mean nothing outside of it; Cognito's are signed, and a machine that names no scope gets all of its own. */
async function inCognitosShape(ctx: KoaContextWithOIDC, pool: UserPool): Promise<void> {
  const body = ctx.body as { access_token?: string; id_token?: string; scope?: string };
  const client = pool.clients.find(({ id }) => id === ctx.oidc.client?.clientId);
  if (!client || !body.access_token) return;
  const subject = ctx.oidc.entities.AccessToken?.accountId;
  const scope = body.scope ?? client.scopes.join(" ");
  const issued = body.id_token === undefined ? {} : decodeJwt<{ nonce?: string; auth_time?: number }>(body.id_token);
  const signedIn = issued.auth_time === undefined ? {} : { authTime: issued.auth_time };
  body.access_token = await accessToken(pool, {
    client,
    scope,
    ...(subject !== undefined && { subject }),
    ...signedIn,
  });
  if (body.id_token !== undefined && subject !== undefined) {
    const nonce = issued.nonce === undefined ? {} : { nonce: issued.nonce };
    body.id_token = await idToken(pool, { client, subject, accessToken: body.access_token, ...signedIn, ...nonce });
  }
  delete body.scope;
}
