import type { Outcome } from "../functions/sandbox.ts";

/** A finished HTTP answer. A header with several values is sent several times. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** API Gateway's own answers, as `{"message":"Not Found"}`. */
export function gatewayAnswer(status: number, message: string, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ message }) };
}

interface Structured {
  statusCode?: unknown;
  headers?: Record<string, unknown>;
  cookies?: string[];
  body?: unknown;
  isBase64Encoded?: boolean;
}

/** Turns what a function returned into an answer: by its `statusCode`, or as JSON when it has none. */
export function functionAnswer(outcome: Outcome): HttpAnswer {
  const broken = gatewayAnswer(500, "Internal Server Error");
  if (!outcome.ok) return broken;
  const result = JSON.parse(outcome.payload) as Structured | null;
  if (result === null || typeof result !== "object" || result.statusCode === undefined) {
    const body = typeof result === "string" ? result : outcome.payload;
    return { status: 200, headers: { "content-type": "application/json" }, body };
  }
  const status = Number(result.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return broken;
  if (result.body !== undefined && result.body !== null && typeof result.body !== "string") return broken;
  const headers: HttpAnswer["headers"] = {};
  for (const [name, value] of Object.entries(result.headers ?? {})) headers[name.toLowerCase()] = String(value);
  if (result.cookies) headers["set-cookie"] = result.cookies;
  headers["content-type"] ??= "text/plain;charset=UTF-8";
  return { status, headers, body: Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8") };
}
