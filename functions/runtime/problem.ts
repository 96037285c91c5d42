import type { ProblemDetails } from "../../shared/api/problems.ts";
import { Refusal } from "../../shared/errors.ts";
import { log } from "./log.ts";

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  412: "Precondition Failed",
  422: "Unprocessable Content",
  428: "Precondition Required",
  500: "Internal Server Error",
};

/**
 * The one place where an error becomes an answer (RFC 9457). A refusal says what is wrong and where; anything else is our
 * fault: the cause goes to the log, and the answer says nothing but where to find it there.
 */
export function problem(error: unknown, requestId: string) {
  const refused = error instanceof Refusal ? error : undefined;
  if (refused === undefined) log.error("failed", { requestId, error: error as Error });
  const status = refused?.status ?? 500;
  const details: ProblemDetails = {
    type: "about:blank",
    title: titles[status] ?? "Error",
    status,
    detail: refused?.message ?? "Something went wrong on our side; the instance is its place in our log.",
    instance: `urn:request:${requestId}`,
    problems: [...(refused?.problems ?? [])],
  };
  return {
    statusCode: status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    body: JSON.stringify(details),
  };
}
