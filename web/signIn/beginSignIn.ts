import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
} from "oauth4webapi";
import { client, home, scope, server } from "./server.ts";

/** What must be the same when the person comes back from the sign-in page. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** What they were looking at. */
  readonly hash: string;
}

export const begunKey = "signingIn";

/** Goes to the sign-in page: authorization code with PKCE (RFC 7636), so that no secret is needed in the page. */
export async function beginSignIn(): Promise<void> {
  const verifier = generateRandomCodeVerifier();
  const begun: Begun = { state: generateRandomState(), nonce: generateRandomNonce(), verifier, hash: location.hash };
  sessionStorage.setItem(begunKey, JSON.stringify(begun));
  const address = new URL(server.authorization_endpoint ?? "");
  address.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: home,
    response_type: "code",
    scope,
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }).toString();
  location.assign(address);
}
