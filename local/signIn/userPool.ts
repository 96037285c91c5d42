import type { CryptoKey, JWK, JWTVerifyGetKey } from "jose";

/** An app client of the pool. Without a secret it is a page that proves itself by PKCE. Times in seconds. */
export interface Client {
  id: string;
  title: string;
  secret?: string;
  flows: string[];
  scopes: string[];
  redirectUris: string[];
  logoutUris: string[];
  accessTokenSeconds: number;
  idTokenSeconds: number;
  refreshTokenSeconds: number;
}

/** Somebody to sign in as on this machine: no names of people, no passwords. */
export interface Persona {
  subject: string;
  title: string;
  says: string;
  /** Where mails go that never leave this machine. */
  email?: string;
}

/** What stands in for the Cognito user pool of the template. */
export interface UserPool {
  id: string;
  issuer: string;
  clients: Client[];
  personas: Persona[];
  /** The public keys tokens are checked with, and the private one they are signed with. */
  keySet: JWTVerifyGetKey;
  signingKey: CryptoKey;
  privateJwk: JWK;
}
