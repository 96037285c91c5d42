import { decodeJwt } from "jose";
import { accessToken, idToken, sign } from "./tokens.ts";
import type { Client, UserPool } from "./userPool.ts";

export interface TokenOptions {
  kind?: "access" | "id";
  /** The app client's construct; if absent the first one that people sign in with. */
  client?: string;
  scope?: string;
  /** Claims to add or replace; undefined leaves a claim out. The signature is right all the same. */
  claims?: Record<string, unknown>;
}

/** Tokens without signing in. */
export function tokens(pool: UserPool) {
  return {
    async token(
      subject: string,
      { kind = "access", client: named, scope, claims }: TokenOptions = {},
    ): Promise<string> {
      const client = clientWith(pool, ({ id, flows }) =>
        named === undefined ? flows.includes("code") : id.startsWith(named),
      );
      const token =
        kind === "id"
          ? await idToken(pool, { client, subject })
          : await accessToken(pool, { client, subject, scope: scope ?? client.scopes.join(" ") });
      return claims ? sign(pool, { ...decodeJwt(token), ...claims }) : token;
    },
    machineToken(): Promise<string> {
      const client = clientWith(pool, ({ flows }) => flows.includes("client_credentials"));
      return accessToken(pool, { client, scope: client.scopes.join(" ") });
    },
  };
}

function clientWith(pool: UserPool, is: (client: Client) => boolean): Client {
  const client = pool.clients.find(is);
  if (!client) throw new Error("The template has no such app client");
  return client;
}
