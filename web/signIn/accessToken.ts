import { None, processRefreshTokenResponse, ResponseBodyError, refreshTokenGrantRequest } from "oauth4webapi";
import { Refusal } from "../api/refusal.ts";
import { keepTokens } from "./keepTokens.ts";
import { client, requests, server } from "./server.ts";
import { session } from "./session.ts";

const aMinute = 60_000;
let refreshing: Promise<void> | undefined;

/** An access token with at least a minute to go. Throws a Refusal (401) when the person must sign in again. */
export async function accessToken(): Promise<string> {
  if ((session.read()?.until ?? 0) < Date.now() + aMinute) {
    refreshing ??= refresh().finally(() => {
      refreshing = undefined;
    });
    await refreshing;
  }
  const token = session.read()?.accessToken;
  if (token === undefined) throw ended();
  return token;
}

async function refresh(): Promise<void> {
  const token = session.read()?.refreshToken;
  if (token === undefined) throw ended();
  try {
    const answer = await refreshTokenGrantRequest(server, client, None(), token, requests);
    keepTokens(await processRefreshTokenResponse(server, client, answer));
  } catch (cause) {
    if (cause instanceof ResponseBodyError) throw ended(cause);
    throw new Refusal(0, "No connection", "The sign-in page cannot be reached. Try again when you are online.", [], {
      cause,
    });
  }
}

const ended = (cause?: unknown): Refusal =>
  new Refusal(401, "Please sign in again", "Your sign-in has ended. Nothing was changed.", [], { cause });
