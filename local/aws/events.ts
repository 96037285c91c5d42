import { type Entry, putEvents } from "../events/putEvents.ts";
import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import { type AwsAnswer, answer, awsError, type Call } from "./call.ts";
import { refusal } from "./checkedAccess.ts";

/** The largest request EventBridge takes, in bytes of all entries together. */
const largest = 256 * 1024;

/** `PutEvents`: answers after the targets have been served, so that whoever reads a stream moves on only then. */
export async function events(call: Call, hosted: Hosted): Promise<AwsAnswer> {
  if (call.operation !== "PutEvents") return awsError("UnknownOperationException", `${call.operation} is not hosted`);
  const { Entries = [] } = JSON.parse(call.body) as { Entries?: Entry[] };
  if (Entries.length < 1 || Entries.length > 10) {
    return awsError(
      "ValidationException",
      "1 validation error detected: Value at 'entries' must have length between 1 and 10",
    );
  }
  if (Entries.reduce((sum, entry) => sum + size(entry), 0) > largest) {
    return awsError("ValidationException", "Total size of the entries in the request is over the limit.");
  }
  const busArn = (name = "default") =>
    name.startsWith("arn:") ? name : arn(hosted.addresses, "events", `event-bus/${name}`);
  const needed = Entries.map(({ EventBusName, Source, DetailType }) => ({
    action: "events:PutEvents",
    resource: busArn(EventBusName),
    context: {
      ...(Source && { "events:source": [Source] }),
      ...(DetailType && { "events:detail-type": [DetailType] }),
    },
  }));
  const refused = refusal(call, needed, hosted);
  if (refused) return refused;
  const results = await putEvents(
    Entries.map((entry) => ({ ...entry, EventBusName: busArn(entry.EventBusName) })),
    hosted,
  );
  return answer({ FailedEntryCount: results.filter(({ ErrorCode }) => ErrorCode).length, Entries: results });
}

/** AWS counts source, detail type, detail, resources, and 14 bytes for a time. */
function size({ Time, Source = "", DetailType = "", Detail = "", Resources = [] }: Entry): number {
  const texts = [Source, DetailType, Detail, ...Resources];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), Time === undefined ? 0 : 14);
}
