import { accesses } from "../dynamodb/accesses.ts";
import type { Hosted } from "../hosted.ts";
import { type AwsAnswer, awsError, type Call } from "./call.ts";
import { refusal } from "./checkedAccess.ts";

const writes = ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"];

/** A function's DynamoDB call: checked against its role, then sent on as it is. */
export async function dynamoDb(call: Call, hosted: Hosted): Promise<AwsAnswer> {
  const needed = accesses(call.operation, JSON.parse(call.body), hosted.tables);
  if (!needed) {
    hosted.log(`${call.caller.settings.title} called dynamodb:${call.operation} in a way that is not hosted`);
    return awsError("UnknownOperationException", `${call.operation} is not hosted`);
  }
  const refused = refusal(call, needed, hosted);
  if (refused) return refused;
  const response = await hosted.database.send(call.target, call.body);
  const body = await response.text();
  if (writes.includes(call.operation)) {
    if (response.ok && hosted.data.path) await hosted.database.committed();
    for (const reader of hosted.streamReaders) reader.wake();
  }
  return {
    status: response.status,
    headers: {
      "content-type": "application/x-amz-json-1.0",
      "x-amzn-requestid": response.headers.get("x-amzn-requestid") ?? "",
    },
    body,
  };
}
