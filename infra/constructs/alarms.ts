import { Aws, Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";

/**
 * The topic on which somebody hears of trouble.
 *
 * Not encrypted with the key `alias/aws/sns`: CloudWatch may not use it, and alarms would be lost without a word.
 */
export class Alarms extends Topic {
  constructor(scope: Construct, id: string, { email }: { readonly email?: string | undefined } = {}) {
    super(scope, id, { enforceSSL: true });
    // A topic with a policy of its own no longer lets in the alarms of its account unasked.
    const alarmsOfThisAccount = new ServicePrincipal("cloudwatch.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    });
    this.grantPublish(alarmsOfThisAccount);
    if (email) this.addSubscription(new EmailSubscription(email));
  }

  /** Tells when something is counted on `metric`, and when it is over. `impact` says what people can no longer do. */
  tell(of: Construct, { metric, impact }: { readonly metric: Metric; readonly impact: string }): void {
    const alarm = new Alarm(of, "Alarm", {
      alarmDescription: impact,
      metric: metric.with({ statistic: "Sum", period: Duration.minutes(5) }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(this);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
