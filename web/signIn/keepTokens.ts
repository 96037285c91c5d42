import type { TokenEndpointResponse } from "oauth4webapi";
import { session } from "./session.ts";

/** Keeps the tokens of an answer; a refresh answers no new refresh token, and the one before stays good. */
export function keepTokens({ access_token, refresh_token, expires_in = 3600 }: TokenEndpointResponse): void {
  session.keep({
    accessToken: access_token,
    refreshToken: refresh_token ?? session.read()?.refreshToken,
    until: Date.now() + expires_in * 1000,
  });
}
