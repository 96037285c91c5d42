import type { IncomingMessage } from "node:http";
import type { Hosted } from "../hosted.ts";
import { mayInvoke } from "../iam/mayInvoke.ts";
import { arn } from "../template/addresses.ts";
import { authorize } from "./authorize.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { functionAnswer, gatewayAnswer, type HttpAnswer } from "./functionAnswer.ts";
import type { Route } from "./httpApi.ts";
import type { Serve } from "./listen.ts";
import { matchRoute } from "./matchRoute.ts";
import { readBody } from "./readBody.ts";
import { requestEvent } from "./requestEvent.ts";

/** API Gateway takes 10 MB; Lambda takes events of 6 MB. */
const largestBody = 10 * 1024 * 1024;
const largestEvent = 6 * 1024 * 1024;

/** The HTTP API: finds the route, checks the token, calls the function, answers. */
export function serveApi(hosted: Hosted): Serve {
  return async (request, response) => {
    hosted.activity.started++;
    hosted.activity.underWay++;
    try {
      const { status, headers, body } = await respond(request, hosted);
      const cors = corsHeaders(hosted.api.cors, request);
      response.writeHead(status, { ...headers, ...cors });
      response.end(request.method === "HEAD" ? undefined : body);
    } finally {
      hosted.activity.underWay--;
    }
  };
}

async function respond(request: IncomingMessage, hosted: Hosted): Promise<HttpAnswer> {
  const { api, userPool } = hosted;
  const body = await readBody(request, largestBody);
  const flight = preflight(api.cors, request);
  if (flight) return flight;
  if (!body) return gatewayAnswer(413, "Request Entity Too Large");
  const url = new URL(request.url ?? "/", hosted.addresses.apiUrl);
  const path = decoded(url.pathname);
  if (path === undefined) return gatewayAnswer(400, "Bad Request");
  const match = matchRoute(
    api.routes,
    request.method ?? "GET",
    url.pathname.split("/").slice(1).map(decodeURIComponent),
  );
  if (!match) return gatewayAnswer(404, "Not Found");
  const authorized = await authorize(match.route, request.headers.authorization, userPool);
  if (authorized && "status" in authorized) return authorized;
  const event = requestEvent(request, url, path, body, match, authorized, hosted);
  if (JSON.stringify(event).length > largestEvent) return gatewayAnswer(413, "Request Too Long");
  return invoke(match.route, event, hosted);
}

async function invoke(
  { key, method, segments, integration }: Route,
  event: object,
  hosted: Hosted,
): Promise<HttpAnswer> {
  const { lambda, timeoutMs } = integration;
  const called = key === "$default" ? "$default" : `${method}/${segments.join("/")}`;
  const source = arn(hosted.addresses, "execute-api", `${hosted.api.id}/$default/${called}`);
  if (!mayInvoke(hosted, lambda.settings.arn, "apigateway.amazonaws.com", source))
    return gatewayAnswer(500, "Internal Server Error");
  const { promise: late, resolve } = Promise.withResolvers<HttpAnswer>();
  const timer = setTimeout(() => resolve(gatewayAnswer(503, "Service Unavailable")), timeoutMs);
  return Promise.race([
    lambda.invoke(event).then((outcome) => withoutOwnCors(functionAnswer(outcome), hosted)),
    late,
  ]).finally(() => clearTimeout(timer));
}

/** HTTP APIs hand the path over decoded; a broken escape is no path. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Where the API is configured for CORS, what a function says about it is dropped. */
function withoutOwnCors(answer: HttpAnswer, { api }: Hosted): HttpAnswer {
  if (!api.cors) return answer;
  const headers = Object.entries(answer.headers).filter(([name]) => !name.startsWith("access-control-"));
  return { ...answer, headers: Object.fromEntries(headers) };
}
