import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Stage } from "../stage.ts";
import type { Alarms } from "./alarms.ts";

interface DeadLettersProps {
  readonly stage: Stage;
  readonly alarms: Alarms;
  /** What has not happened because a message lies here. */
  readonly impact: string;
}

/** Where work that failed for good waits for a person: as long as a queue can keep it. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string, { stage, alarms, impact }: DeadLettersProps) {
    super(scope, id, {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      removalPolicy: stage.removalPolicy,
    });
    alarms.tell(this, { metric: this.metricApproximateNumberOfMessagesVisible(), impact });
  }
}
