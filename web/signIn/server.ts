import { type AuthorizationServer, allowInsecureRequests, type Client } from "oauth4webapi";
import { settings } from "../settings.ts";

/** The sign-in page's endpoints lie at fixed paths (Amazon Cognito), so there is nothing to discover. */
export const server: AuthorizationServer = {
  issuer: settings.issuer,
  authorization_endpoint: `${settings.signIn}/oauth2/authorize`,
  token_endpoint: `${settings.signIn}/oauth2/token`,
};

export const client: Client = { client_id: settings.client };

/** Who signs in, and that they may use the tracker's API: what the authorizer of each route asks for. */
export const scope = "openid tracker/use";

/** Where the sign-in page sends people back to; it must be one of the addresses that it knows. */
export const home = `${location.origin}/`;

/** Plain http only where no network lies in between: on this machine. */
export const requests = { [allowInsecureRequests]: new URL(settings.signIn).hostname === "localhost" };
