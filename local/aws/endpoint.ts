import type { IncomingMessage, ServerResponse } from "node:http";
import type { Hosted } from "../hosted.ts";
import { readBody } from "../http/readBody.ts";
import { type AwsAnswer, awsError, type Call } from "./call.ts";
import { cognito } from "./cognito.ts";
import { dynamoDb } from "./dynamoDb.ts";
import { events } from "./events.ts";
import { ses } from "./ses.ts";
import { sqs } from "./sqs.ts";

/** The AWS services that functions may call, by the name in their requests' signatures. */
const services: Record<string, (call: Call, hosted: Hosted) => Promise<AwsAnswer>> = {
  "cognito-idp": cognito,
  dynamodb: dynamoDb,
  events,
  ses,
  sqs,
};

/** What functions find behind `AWS_ENDPOINT_URL`. Who calls is read from the signature's access key id. */
export async function awsEndpoint(request: IncomingMessage, response: ServerResponse, hosted: Hosted): Promise<void> {
  hosted.activity.started++;
  hosted.activity.underWay++;
  try {
    const { status, headers, body } = await serve(request, hosted);
    // SDKs that find their clock to differ from AWS's send the call once more.
    response.writeHead(status, { ...headers, date: hosted.clock.now().toUTCString() }).end(body);
  } finally {
    hosted.activity.underWay--;
  }
}

async function serve(request: IncomingMessage, hosted: Hosted): Promise<AwsAnswer> {
  const credential = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? "");
  const [, accessKeyId, serviceName = ""] = credential ?? [];
  const caller = [...hosted.functions.values()].find(({ settings }) => settings.accessKeyId === accessKeyId);
  const body = await readBody(request);
  if (!caller) return awsError("UnrecognizedClientException", "The security token included in the request is invalid.");
  const path = new URL(request.url ?? "/", "http://local").pathname.replace(/^\/aws/, "").replace(/\/$/, "");
  const target = String(request.headers["x-amz-target"] ?? "");
  const operation = target.split(".")[1] ?? "";
  const service = services[serviceName];
  if (!service) {
    hosted.log(`${caller.settings.title} called ${serviceName}:${operation || path}, which is not hosted`);
    return awsError("UnknownOperationException", `${serviceName} is not hosted`);
  }
  return service({ caller, request, path, target, operation, body: body.toString("utf8") }, hosted);
}
