import { jwtVerify } from "jose";
import type { Serve } from "../http/listen.ts";
import { readBody } from "../http/readBody.ts";
import { problemPage } from "../pages/problemPage.ts";
import { sendJson, sendPage } from "../pages/send.ts";
import { personaPage } from "./personaPage.ts";
import { makeProvider } from "./provider.ts";
import { accessToken, idToken } from "./tokens.ts";
import type { UserPool } from "./userPool.ts";

/** Everything that stands in for Cognito: `undefined` when the path is not one of its own. */
export function serveSignIn(pool: UserPool): (path: string) => Serve | undefined {
  const provider = makeProvider(pool);
  const callback = provider.callback();
  const paths: Record<string, Serve> = {
    "/oauth2/authorize": callback,
    "/oauth2/token": callback,
    "/.well-known/jwks.json": callback,
    "/oauth2/userInfo": async (request, response) => {
      const token = request.headers.authorization?.replace(/^bearer /i, "") ?? "";
      const checked = await jwtVerify(token, pool.keySet, { issuer: pool.issuer }).catch(() => undefined);
      if (checked?.payload.token_use !== "access") return sendJson(response, 401, { error: "invalid_token" });
      sendJson(response, 200, { sub: checked.payload.sub, username: checked.payload.username });
    },
    "/logout": (request, response) => {
      const query = new URL(request.url ?? "/", pool.issuer).searchParams;
      const client = pool.clients.find(({ id }) => id === query.get("client_id"));
      const to = query.get("logout_uri") ?? "";
      if (!client?.logoutUris.includes(to)) {
        return sendPage(
          response,
          problemPage("Signing out did not work", "logout_uri is not one of the client's LogoutURLs."),
          400,
        );
      }
      const gone = ["_session", "_session.sig"].map((name) => `${name}=; Path=/; Max-Age=0`);
      response.writeHead(302, { location: to, "set-cookie": gone }).end();
    },
  };
  return (path) => {
    const wellKnown = `/${pool.id}/.well-known/`;
    if (path.startsWith(wellKnown)) {
      return (request, response) => {
        request.url = (request.url ?? "").slice(pool.id.length + 1);
        return callback(request, response);
      };
    }
    if (/^\/oauth2\/authorize\/[\w-]+$/.test(path)) return callback;
    if (/^\/login\/[\w-]+$/.test(path)) return login;
    const subject = /^\/personas\/([^/]+)\/token$/.exec(path)?.[1];
    return paths[path] ?? (subject === undefined ? undefined : tokenFor(decodeURIComponent(subject)));
  };

  /** The page to choose somebody from, and the choice. */
  async function login(...[request, response]: Parameters<Serve>): Promise<void> {
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    if (!details)
      return sendPage(
        response,
        problemPage("This sign-in is over", "Go back to the page you came from and sign in again."),
        400,
      );
    if (request.method !== "POST") return sendPage(response, personaPage(pool.personas));
    const accountId = new URLSearchParams((await readBody(request)).toString()).get("subject") ?? "";
    if (!pool.personas.some(({ subject }) => subject === accountId)) {
      return sendPage(response, personaPage(pool.personas), 400);
    }
    await provider.interactionFinished(request, response, { login: { accountId } });
  }

  /** A token without a browser, for curl and tests. Exists on this machine only. */
  function tokenFor(subject: string): Serve {
    return async (request, response) => {
      const client = pool.clients.find(({ flows }) => flows.includes("code"));
      if (request.method !== "POST") return sendJson(response, 405, { message: "POST to this address" });
      if (!client || !pool.personas.some((persona) => persona.subject === subject)) {
        return sendJson(response, 404, { message: `There is no persona ${subject}` });
      }
      const kind = new URL(request.url ?? "/", pool.issuer).searchParams.get("kind");
      const scope = client.scopes.join(" ");
      const token =
        kind === "id" ? await idToken(pool, { client, subject }) : await accessToken(pool, { client, subject, scope });
      const expires_in = kind === "id" ? client.idTokenSeconds : client.accessTokenSeconds;
      sendJson(response, 200, { access_token: token, token_type: "Bearer", expires_in });
    };
  }
}
