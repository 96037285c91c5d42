import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  type FunctionProps,
  Function as Lambda,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { bundleOf } from "../bundle.ts";
import type { FunctionName, TableName } from "../grants.ts";
import { pascalCase } from "../pascalCase.ts";
import type { Stage } from "../stage.ts";
import type { Alarms } from "./alarms.ts";
import { permit } from "./permit.ts";

export interface TrackerFunctionProps extends Partial<FunctionProps> {
  readonly stage: Stage;
  readonly alarms: Alarms;
  readonly tables: Readonly<Record<TableName, Table>>;
  /** What people can no longer do when it fails, in their words. */
  readonly impact: string;
}

/** A function with its own role, its own log and an alarm. It may write that log, do what `grants` says, and nothing else. */
export class TrackerFunction extends Lambda {
  constructor(scope: Construct, name: FunctionName, { stage, alarms, tables, impact, ...props }: TrackerFunctionProps) {
    const id = pascalCase(name);
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: stage.logRetention,
      removalPolicy: stage.removalPolicy,
    });
    // Of our own: the one that the CDK would make may write every log of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);

    super(scope, id, {
      code: Code.fromAsset(bundleOf(name)),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      // API Gateway gives up after 30 seconds; the function should be the first to say so.
      timeout: Duration.seconds(29),
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      role,
      ...props,
    });
    permit(this, name, tables);
    alarms.tell(this, { metric: this.metricErrors(), impact });
  }
}
