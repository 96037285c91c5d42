import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { EventBus } from "aws-cdk-lib/aws-events";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { attributes, changePrefix } from "../../shared/keys.ts";
import type { BackgroundFunction } from "./backgroundFunction.ts";

interface PublishChangesProps {
  readonly of: Table;
  readonly on: EventBus;
}

/**
 * Puts every new line of history of a table on the bus, each history in its order, at least once.
 *
 * A record that cannot be published must not hold up those behind it: it is tried six times, the batch cut in half each
 * time, and then reported to the dead letters.
 */
export function publishChanges(publish: BackgroundFunction, { of: table, on: bus }: PublishChangesProps): void {
  const { tableStreamArn } = table;
  if (!tableStreamArn) throw new Error(`${table.node.path} has no stream to publish from`);

  new EventSourceMapping(publish, "Changes", {
    target: publish,
    eventSourceArn: tableStreamArn,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual("INSERT"),
        dynamodb: { Keys: { [attributes.sort]: { S: FilterRule.beginsWith(changePrefix) } } },
      }),
    ],
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    parallelizationFactor: 1,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 5,
    onFailure: { bind: () => ({ destination: publish.deadLetters.queueArn }) },
  });

  publish.addEnvironment("BUS", bus.eventBusName);
  // By hand: the CDK's own event source also lists every stream of the account.
  allow(
    publish,
    tableStreamArn,
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:ListStreams",
  );
  allow(publish, bus.eventBusArn, "events:PutEvents");
}

const allow = (fn: BackgroundFunction, resource: string, ...actions: string[]) =>
  fn.addToRolePolicy(new PolicyStatement({ actions, resources: [resource] }));
