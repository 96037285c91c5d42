import type { IncomingMessage } from "node:http";
import type { LambdaFunction } from "../functions/lambdaFunction.ts";

/** One call of a function to AWS. */
export interface Call {
  caller: LambdaFunction;
  request: IncomingMessage;
  /** The path below the endpoint: empty for the services that name the operation in a header. */
  path: string;
  /** `DynamoDB_20120810.PutItem`, empty for REST services. */
  target: string;
  operation: string;
  body: string;
}

export interface AwsAnswer {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

export function answer(body: object, status = 200): AwsAnswer {
  return { status, body: JSON.stringify(body), headers: { "content-type": "application/x-amz-json-1.0" } };
}

/** An error in the two places where SDKs look for its type: the body (JSON protocols) and a header (REST). */
export function awsError(type: string, message: string, status = 400): AwsAnswer {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-errortype": type },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${type}`, message, Message: message }),
  };
}
