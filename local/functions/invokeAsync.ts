import { randomUUID } from "node:crypto";
import { roleSends } from "../events/roleSends.ts";
import type { Hosted } from "../hosted.ts";
import type { LambdaFunction } from "./lambdaFunction.ts";
import type { FunctionError } from "./sandbox.ts";

/**
 * Invokes as EventBridge and Scheduler do: tried again without delay, then handed to the function's own failure destination.
 * Resolves when the event has been dealt with one way or the other.
 */
export async function invokeAsync(lambda: LambdaFunction, event: unknown, hosted: Hosted): Promise<void> {
  const { retries, onFailureArn, deadLetterArn } = lambda.async;
  const { title, arn } = lambda.settings;
  let error: FunctionError = { errorType: "", errorMessage: "" };
  for (let attempt = 0; attempt <= retries; attempt++) {
    const outcome = await lambda.invoke(event);
    if (outcome.ok) return;
    error = outcome.error;
  }
  const tries = retries + 1;
  if (onFailureArn) {
    const record = failureRecord(arn, event, error, tries, hosted.clock.now());
    roleSends(lambda, onFailureArn, JSON.stringify(record), {}, hosted);
  } else if (deadLetterArn) {
    const attributes = { RequestID: randomUUID(), ErrorCode: "200", ErrorMessage: error.errorMessage };
    roleSends(lambda, deadLetterArn, JSON.stringify(event), attributes, hosted);
  } else {
    hosted.log(
      `${title} failed ${tries} times (${error.errorMessage}) and has no failure destination: AWS drops such an event`,
    );
  }
}

/** The invocation record that Lambda sends to an on-failure destination. */
function failureRecord(arn: string, requestPayload: unknown, error: FunctionError, tries: number, now: Date): object {
  return {
    version: "1.0",
    timestamp: now.toISOString(),
    requestContext: {
      requestId: randomUUID(),
      functionArn: `${arn}:$LATEST`,
      condition: "RetriesExhausted",
      approximateInvokeCount: tries,
    },
    requestPayload,
    responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
    responsePayload: error,
  };
}
