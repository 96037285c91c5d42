import { Aws, TimeZone } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import type { BackgroundFunction } from "./backgroundFunction.ts";

interface CallDailyProps {
  /** The hour, in UTC. */
  readonly hour: number;
}

/** Calls a function once a day, at a full hour in UTC, with a role that can do this and nothing else. */
export function callDaily(fn: BackgroundFunction, { hour }: CallDailyProps): void {
  const scheduler = new ServicePrincipal("scheduler.amazonaws.com", {
    conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
  });
  const role = new Role(fn, "ScheduleRole", { assumedBy: scheduler });
  // By hand: the CDK's own target also lets the schedule call every version of the function.
  role.addToPolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [fn.functionArn] }));
  role.addToPolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [fn.deadLetters.queueArn] }));

  new Schedule(fn, "Daily", {
    schedule: ScheduleExpression.cron({ minute: "0", hour: String(hour), timeZone: TimeZone.ETC_UTC }),
    target: {
      bind: () => ({
        arn: fn.functionArn,
        role,
        deadLetterConfig: { arn: fn.deadLetters.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 2 * 60 * 60 },
      }),
    },
  });
}
