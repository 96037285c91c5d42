import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Hosted } from "../hosted.ts";
import type { Authorized } from "./authorize.ts";
import type { Match } from "./matchRoute.ts";

/** Content types whose bodies API Gateway hands over as text; all others come as base64. */
const textual = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b)/;

/** A request as API Gateway gives it to a function in payload format 2.0. */
export function requestEvent(
  request: IncomingMessage,
  url: URL,
  path: string,
  body: Buffer,
  { route, parameters }: Match,
  authorized: Authorized | undefined,
  hosted: Hosted,
): object {
  const { cookie, ...headers } = joined(request);
  const isText = request.headers["content-type"] === undefined || textual.test(request.headers["content-type"]);
  const now = hosted.clock.now();
  const method = request.method ?? "GET";
  return {
    version: "2.0",
    routeKey: route.key,
    rawPath: path,
    rawQueryString: url.search.slice(1),
    ...(cookie && { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(url.search.length > 1 && { queryStringParameters: queryStringParameters(url) }),
    requestContext: {
      accountId: hosted.addresses.account,
      apiId: hosted.api.id,
      ...(authorized && { authorizer: { jwt: authorized } }),
      domainName: url.hostname,
      domainPrefix: hosted.api.id,
      http: {
        method,
        path,
        protocol: "HTTP/1.1",
        sourceIp: request.socket.remoteAddress?.replace("::ffff:", "") ?? "127.0.0.1",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: "$default",
      time: clfTime(now),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** Lower-cased names; what came several times is joined with commas. */
function joined(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values = []] of Object.entries(request.headersDistinct))
    headers[name] = values.join(name === "cookie" ? "; " : ",");
  headers["x-forwarded-for"] = "127.0.0.1";
  headers["x-forwarded-proto"] = "http";
  return headers;
}

function queryStringParameters(url: URL): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) parameters[name] = url.searchParams.getAll(name).join(",");
  return parameters;
}

/** `12/Mar/2020:19:03:58 +0000` */
function clfTime(now: Date): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(now.toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}
