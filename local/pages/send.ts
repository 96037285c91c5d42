import type { ServerResponse } from "node:http";

/** Sends a page. It loads nothing and runs nothing. */
export function sendPage(response: ServerResponse, page: string, status = 200): void {
  response.writeHead(status, {
    "content-type": "text/html;charset=utf-8",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  response.end(page);
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(`${JSON.stringify(body)}\n`);
}
