import { table } from "./dynamodb/table.ts";
import { eventBus } from "./events/eventBusType.ts";
import { eventSourceMapping } from "./events/eventSourceMapping.ts";
import { queuePolicy } from "./events/queuePolicy.ts";
import { queue } from "./events/queueType.ts";
import { rule } from "./events/rule.ts";
import { scheduleType } from "./events/scheduleType.ts";
import { eventInvokeConfig } from "./functions/eventInvokeConfig.ts";
import { functionType } from "./functions/functionType.ts";
import { permission } from "./functions/permission.ts";
import { api } from "./http/api.ts";
import { authorizer } from "./http/authorizer.ts";
import { integration } from "./http/integration.ts";
import { route } from "./http/route.ts";
import { stage } from "./http/stage.ts";
import { managedPolicy } from "./iam/managedPolicy.ts";
import { policy } from "./iam/policy.ts";
import { roleType } from "./iam/roleType.ts";
import { resourceServer } from "./signIn/resourceServer.ts";
import { userPoolClient } from "./signIn/userPoolClient.ts";
import { userPoolType } from "./signIn/userPoolType.ts";
import type { HostedType } from "./template/hostedType.ts";
import { nothingToHost } from "./template/nothingToHost.ts";

/** Every resource type that is understood and the code that hosts it, in the order in which they are hosted. */
export const hostedTypes: Record<string, HostedType> = {
  "AWS::IAM::Role": roleType,
  "AWS::IAM::ManagedPolicy": managedPolicy,
  "AWS::IAM::Policy": policy,
  "AWS::DynamoDB::Table": table,
  "AWS::SQS::Queue": queue,
  "AWS::SQS::QueuePolicy": queuePolicy,
  "AWS::Lambda::Function": functionType,
  "AWS::Lambda::Permission": permission,
  "AWS::Lambda::EventInvokeConfig": eventInvokeConfig,
  "AWS::Events::EventBus": eventBus,
  "AWS::Events::Rule": rule,
  "AWS::Scheduler::Schedule": scheduleType,
  "AWS::Cognito::UserPool": userPoolType,
  "AWS::Cognito::UserPoolResourceServer": resourceServer,
  "AWS::Cognito::UserPoolClient": userPoolClient,
  "AWS::ApiGatewayV2::Api": api,
  "AWS::ApiGatewayV2::Stage": stage,
  "AWS::ApiGatewayV2::Authorizer": authorizer,
  "AWS::ApiGatewayV2::Integration": integration,
  "AWS::ApiGatewayV2::Route": route,
  "AWS::Lambda::EventSourceMapping": eventSourceMapping,

  // Nothing on this machine depends on these: alarms, log retention, looks, limits on cost, names of mail senders.
  "AWS::Budgets::Budget": nothingToHost("budgets", "budget/"),
  "AWS::CDK::Metadata": nothingToHost("cdk", ""),
  "AWS::CloudWatch::Alarm": nothingToHost("cloudwatch", "alarm:"),
  "AWS::CloudWatch::CompositeAlarm": nothingToHost("cloudwatch", "alarm:"),
  "AWS::CloudWatch::Dashboard": nothingToHost("cloudwatch", "dashboard/"),
  "AWS::Cognito::ManagedLoginBranding": nothingToHost("cognito-idp", "branding/"),
  "AWS::Cognito::UserPoolDomain": nothingToHost("cognito-idp", "domain/", "Domain"),
  "AWS::Cognito::UserPoolGroup": nothingToHost("cognito-idp", "group/", "GroupName"),
  "AWS::Logs::LogGroup": nothingToHost("logs", "log-group:", "LogGroupName"),
  "AWS::Logs::MetricFilter": nothingToHost("logs", "metric-filter:"),
  "AWS::Logs::ResourcePolicy": nothingToHost("logs", "resource-policy:"),
  "AWS::SES::ConfigurationSet": nothingToHost("ses", "configuration-set/", "Name"),
  "AWS::SES::EmailIdentity": nothingToHost("ses", "identity/", "EmailIdentity"),
  "AWS::Scheduler::ScheduleGroup": nothingToHost("scheduler", "schedule-group/", "Name"),
  "AWS::SNS::Subscription": nothingToHost("sns", ""),
  "AWS::SNS::Topic": nothingToHost("sns", "", "TopicName"),
  "AWS::SNS::TopicPolicy": nothingToHost("sns", "policy/"),
};
