import type * as z from "zod";
import { Conflict, Invalid, type Problem } from "../../shared/errors.ts";

const problemsOf = (issue: z.core.$ZodIssue, within: string): Problem[] => {
  const at = (path: readonly PropertyKey[]) => [within, ...path.map(String)].filter((part) => part !== "").join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: at([...issue.path, key]),
      code: "unknownField",
      message: "is not known here",
    }));
  if (issue.code === "invalid_union") {
    // Of several forms the one that was meant is the one that went furthest before it was wrong.
    const depth = (branch: readonly z.core.$ZodIssue[]) => Math.max(0, ...branch.map(({ path }) => path.length));
    const [meant] = issue.errors.filter((branch) => depth(branch) > 0).sort((a, b) => depth(b) - depth(a));
    if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, at(issue.path)));
  }
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined"))
    return [{ path: at(issue.path), code: "required", message: "is missing" }];
  const code = issue.code === "custom" ? String(issue.params?.code ?? "invalid") : issue.code;
  return [{ path: at(issue.path), code, message: issue.message }];
};

/** Checks a part of a request against the contract; throws Invalid with everything that is wrong at once. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, within: "" | "path" | "query"): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, within));
  throw new Invalid("something that was sent cannot be taken; nothing was changed", problems);
}

/** An item of the tracker and its line of history hold a body of this many characters with room to spare. */
const longest = 100_000;

/** A table may be longer: this many bytes, escaped as an event's text, are less than the 6 MB that a Lambda can be called with. */
const longestText = 4_000_000;

function mustNotBeLonger(body: string | undefined, limit: number): void {
  if ((body?.length ?? 0) <= limit) return;
  const message = `the body has more than ${limit} characters`;
  throw new Invalid(message, [{ path: "", code: "tooLong", message }]);
}

/** The body as text; throws Invalid when it is too long, or not UTF-8 (400) where the gateway has left that to us. */
export function plainText(body: string | undefined, isBase64: boolean): string {
  mustNotBeLonger(body, longestText);
  try {
    return isBase64
      ? new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(body ?? "", "base64"))
      : (body ?? "");
  } catch (cause) {
    const message = "the body is not UTF-8 text";
    throw new Invalid(message, [{ path: "", code: "notUtf8", message }], 400, { cause });
  }
}

/** The body as JSON; throws Invalid when it is not (400) or too long. */
export function json(body: string | undefined, isBase64: boolean): unknown {
  mustNotBeLonger(body, longest);
  try {
    return JSON.parse((isBase64 ? Buffer.from(body ?? "", "base64").toString() : body) || "{}");
  } catch (cause) {
    const message = "the body is not JSON";
    throw new Invalid(message, [{ path: "", code: "notJson", message }], 400, { cause });
  }
}

/** The body as bytes; throws Invalid when it came as text, because what was binary is broken then. */
export function bytes(body: string | undefined, isBase64: boolean, mediaType: string): Buffer {
  if (isBase64) return Buffer.from(body ?? "", "base64");
  const message = `send the file itself, with the header content-type: ${mediaType}`;
  throw new Invalid(message, [{ path: "", code: "notBinary", message }]);
}

/** The version named by If-Match (`"7"`). Throws a Conflict (428) where one is needed and missing, Invalid when it is no version. */
export function seenVersion(header: string | undefined, needed: boolean): number | undefined {
  if (header === undefined) {
    if (!needed) return undefined;
    const message = 'say which version you saw: If-Match: "<version>"';
    throw new Conflict(message, [{ path: "If-Match", code: "required", message }], 428);
  }
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  throw new Invalid("If-Match is not a version", [{ path: "If-Match", code: "notAVersion", message: 'use "7"' }]);
}
