import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { isAllowed } from "../iam/isAllowed.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { onlyKnown } from "../template/onlyKnown.ts";
import { title } from "../template/title.ts";
import { pattern } from "./pattern.ts";
import { StreamReader } from "./streamReader.ts";

interface MappingProperties {
  BatchSize?: number;
  BisectBatchOnFunctionError?: boolean;
  DestinationConfig?: { OnFailure?: { Destination: string } };
  Enabled?: boolean;
  EventSourceArn: string;
  FilterCriteria?: { Filters: { Pattern: string }[] };
  FunctionName: string;
  FunctionResponseTypes?: string[];
  MaximumRetryAttempts?: number;
}

/** Waiting longer for a fuller batch, reading a shard in parallel and giving up on old records change nothing that is promised. */
const settings = [
  ...["BatchSize", "BisectBatchOnFunctionError", "DestinationConfig", "Enabled", "EventSourceArn", "FilterCriteria"],
  ...["FunctionName", "FunctionResponseTypes", "MaximumRetryAttempts", "StartingPosition", "Tags"],
  ...["MaximumBatchingWindowInSeconds", "MaximumRecordAgeInSeconds", "ParallelizationFactor"],
];

export const eventSourceMapping: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, Id: logicalId }),
  host({ logicalId, properties }: Resource<MappingProperties>, hosted: Hosted) {
    onlyKnown(logicalId, properties, settings);
    if (properties.Enabled === false) return;
    const { EventSourceArn, FunctionName, DestinationConfig, FilterCriteria, MaximumRetryAttempts = -1 } = properties;
    const table = [...hosted.tables.values()].find(({ streamArn }) => streamArn === EventSourceArn);
    if (!table) throw new CannotStart(`${logicalId}: event source ${EventSourceArn} is not hosted`);
    const lambda = [...hosted.functions.values()].find(({ settings: { name, arn } }) =>
      [name, arn].includes(FunctionName),
    );
    if (!lambda) throw new CannotStart(`${logicalId}: there is no function ${FunctionName} in the template`);

    const onFailureArn = DestinationConfig?.OnFailure?.Destination;
    if (onFailureArn && !hosted.queues.has(onFailureArn))
      throw new CannotStart(`${logicalId}: destination ${onFailureArn} is not hosted`);
    // AWS refuses to make a mapping whose function's role lacks one of these.
    const needed = ["DescribeStream", "GetRecords", "GetShardIterator"].map((name) => ({
      action: `dynamodb:${name}`,
      resource: EventSourceArn,
    }));
    if (onFailureArn) needed.push({ action: "sqs:SendMessage", resource: onFailureArn });
    const missing = needed.find((access) => !isAllowed(lambda.settings.role.statements, access));
    if (missing)
      throw new CannotStart(
        `${title(lambda.settings.logicalId)} may not ${missing.action} on ${missing.resource}: grant it in infra/`,
      );

    const filters = FilterCriteria?.Filters.map(({ Pattern }) => pattern(JSON.parse(Pattern) as object, logicalId));
    const reader = new StreamReader(
      {
        logicalId,
        table,
        lambda,
        batchSize: properties.BatchSize ?? 100,
        bisect: properties.BisectBatchOnFunctionError ?? false,
        partial: properties.FunctionResponseTypes?.includes("ReportBatchItemFailures") ?? false,
        // -1 is "until it works" (and the record expires).
        retries: MaximumRetryAttempts < 0 ? Number.POSITIVE_INFINITY : MaximumRetryAttempts,
        wants: (record) => filters === undefined || filters.some((matches) => matches(record)),
        ...(onFailureArn && { onFailureArn }),
      },
      hosted,
    );
    hosted.streamReaders.push(reader);
    hosted.begin.push(() => reader.begin());
  },
};
