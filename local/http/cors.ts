import type { IncomingMessage } from "node:http";
import type { HttpAnswer } from "./functionAnswer.ts";
import type { Cors } from "./httpApi.ts";

/** The CORS headers that API Gateway puts on every answer to an origin it is configured for, in place of the function's. */
export function corsHeaders(cors: Cors | undefined, request: IncomingMessage): Record<string, string> {
  const { origin } = request.headers;
  if (!cors || !origin || !isAllowed(cors, origin)) return {};
  const headers: Record<string, string> = {
    "access-control-allow-origin": cors.AllowOrigins?.includes("*") ? "*" : origin,
  };
  if (cors.AllowCredentials) headers["access-control-allow-credentials"] = "true";
  if (cors.ExposeHeaders?.length) headers["access-control-expose-headers"] = cors.ExposeHeaders.join(",");
  return headers;
}

/** The answer to a preflight request, which never reaches a function; undefined for any other request. */
export function preflight(cors: Cors | undefined, request: IncomingMessage): HttpAnswer | undefined {
  if (!cors || request.method !== "OPTIONS" || !request.headers["access-control-request-method"]) return undefined;
  const headers = corsHeaders(cors, request);
  if (headers["access-control-allow-origin"]) {
    if (cors.AllowMethods) headers["access-control-allow-methods"] = cors.AllowMethods.join(",");
    if (cors.AllowHeaders) headers["access-control-allow-headers"] = cors.AllowHeaders.join(",");
    if (cors.MaxAge !== undefined) headers["access-control-max-age"] = String(cors.MaxAge);
  }
  return { status: 204, headers, body: "" };
}

function isAllowed({ AllowOrigins = [] }: Cors, origin: string): boolean {
  return AllowOrigins.some(
    (allowed) =>
      allowed === "*" || allowed === origin || (allowed.endsWith("://*") && origin.startsWith(allowed.slice(0, -1))),
  );
}
