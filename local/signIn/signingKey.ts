import {
  type CryptoKey,
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";
import type { DataFolder } from "../data/dataFolder.ts";
import type { UserPool } from "./userPool.ts";

/** The pool's key. Kept in the data folder, so that a token outlives a restart. */
export async function signingKey(data: DataFolder): Promise<Pick<UserPool, "keySet" | "signingKey" | "privateJwk">> {
  const privateJwk = data.kept<JWK>("keys.json") ?? (await makeKey());
  data.keep("keys.json", privateJwk);
  const { kty = "", n = "", e = "", kid = "", alg = "", use = "" } = privateJwk;
  return {
    privateJwk,
    keySet: createLocalJWKSet({ keys: [{ kty, n, e, kid, alg, use }] }),
    signingKey: (await importJWK(privateJwk, "RS256")) as CryptoKey,
  };
}

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: "RS256", use: "sig" };
}
