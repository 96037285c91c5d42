import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

// Its own build lies beside it (infra/bundle.ts). The page holds no data and no secret: it is the same for everybody.
const beside = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const script = beside("app.js");
const hash = createHash("sha256").update(script).digest("hex").slice(0, 16);

const { ISSUER = "", SIGN_IN = "", CLIENT = "" } = process.env;
const settings = JSON.stringify({ issuer: ISSUER, signIn: SIGN_IN, client: CLIENT }).replaceAll("<", "\\u003c");

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Programme tracker</title>
<meta name="description" content="What was done against trafficking, counted once and told to everyone who paid for it.">
<link rel="icon" href="data:,">
<style>${beside("app.css")}</style>
<script type="application/json" id="settings">${settings}</script>
<script type="module" src="/app.js?${hash}"></script>
</head>
<body>
<div id="app"><noscript><main><h1>Programme tracker</h1><p>This page needs JavaScript.</p></main></noscript></div>
</body>
</html>
`;

/**
 * Nothing runs here but our own script, and it talks to nobody but the API and the sign-in page. Styles may stand in the text,
 * because a report in its frame (`blob:`) is held to this policy too, and brings its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  `connect-src ${["'self'", ...new Set([ISSUER, SIGN_IN].map((address) => new URL(address).origin))].join(" ")}`,
  "frame-src blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  vary: "accept-encoding",
};

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly zipped: string;
}

const part = (text: string, headers: Part["headers"]): Part => ({
  headers: { ...always, ...headers },
  text,
  // The HTTP API compresses nothing, and many who open this have a bad connection.
  zipped: gzipSync(text, { level: 9 }).toString("base64"),
});

const page = part(html, {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-cache",
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
});

const parts: Readonly<Record<string, Part>> = {
  "GET /": page,
  // The page names the script by its content, so it may be kept for as long as anybody likes.
  "GET /app.js": part(script, {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  }),
};

/** The web page and its script, for everybody. */
export const handler = async ({
  routeKey,
  headers,
}: Pick<APIGatewayProxyEventV2, "routeKey" | "headers">): Promise<APIGatewayProxyStructuredResultV2> => {
  const { text, zipped, headers: own } = parts[routeKey] ?? page;
  if (!/\bgzip\b/.test(headers["accept-encoding"] ?? "")) return { statusCode: 200, headers: own, body: text };
  return {
    statusCode: 200,
    headers: { ...own, "content-encoding": "gzip" },
    body: zipped,
    isBase64Encoded: true,
  };
};
