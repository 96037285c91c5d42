import { gzipSync } from "node:zlib";
import { Invalid } from "../../shared/errors.ts";

/** A Lambda answers 6 MB at most, headers and escapes included. */
const mostBytes = 5_500_000;
/** Less is not worth the time. */
const worthPacking = 500_000;

interface Packed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** A text as a Lambda answers it: a long one packed (gzip, RFC 9110) for whoever takes that. Throws Invalid for what is too long even so. */
export function packed(text: string, acceptEncoding: string | undefined): Packed {
  const bytes = Buffer.byteLength(text);
  if (bytes < worthPacking) return { headers: {}, body: text, isBase64Encoded: false };
  const headers = { vary: "accept-encoding" };
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(acceptEncoding ?? "");
  const body = takesGzip ? gzipSync(text).toString("base64") : text;
  if (body.length > mostBytes || (!takesGzip && bytes > mostBytes)) {
    const message = takesGzip
      ? "the answer is longer than can be sent at once"
      : "the answer is longer than can be sent unpacked: ask for it with accept-encoding: gzip";
    throw new Invalid(message, [{ path: "", code: "tooLong", message }]);
  }
  return takesGzip
    ? { headers: { ...headers, "content-encoding": "gzip" }, body, isBase64Encoded: true }
    : { headers, body, isBase64Encoded: false };
}
