import {
  AuthorizationResponseError,
  authorizationCodeGrantRequest,
  None,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from "oauth4webapi";
import { Refusal } from "../api/refusal.ts";
import { type Begun, begunKey } from "./beginSignIn.ts";
import { keepTokens } from "./keepTokens.ts";
import { client, home, requests, server } from "./server.ts";

/** Takes what the sign-in page sent back, if that is where the person comes from. Throws a Refusal when they are not signed in. */
export async function finishSignIn(): Promise<void> {
  const here = new URL(location.href);
  if (!here.searchParams.has("state")) return;
  const kept = sessionStorage.getItem(begunKey);
  sessionStorage.removeItem(begunKey);
  const begun: Begun | undefined = kept === null ? undefined : JSON.parse(kept);
  // Whatever comes of it, a code is good for once: reloading the page must not send it again.
  history.replaceState(null, "", `${home}${begun?.hash ?? ""}`);
  if (begun === undefined) throw notSignedIn("This sign-in was begun in another tab or some time ago.");
  try {
    const sent = validateAuthResponse(server, client, here, begun.state);
    const answer = await authorizationCodeGrantRequest(server, client, None(), sent, home, begun.verifier, requests);
    const tokens = await processAuthorizationCodeResponse(server, client, answer, { expectedNonce: begun.nonce });
    keepTokens(tokens);
  } catch (error) {
    throw notSignedIn(reasonOf(error), error);
  }
}

const notSignedIn = (reason: string, cause?: unknown): Refusal =>
  new Refusal(0, "You are not signed in", `${reason} Please sign in once more.`, [], { cause });

const reasonOf = (error: unknown): string =>
  error instanceof AuthorizationResponseError
    ? `The sign-in page said: ${error.error_description ?? error.error}.`
    : "What the sign-in page sent back could not be used.";
