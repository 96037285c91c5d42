import { Validations } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Contract } from "../../shared/api/operation.ts";
import { pascalCase } from "../pascalCase.ts";
import type { Stage } from "../stage.ts";
import type { Alarms } from "./alarms.ts";
import { requiredScope, type SignIn } from "./signIn.ts";
import type { TrackerFunction } from "./trackerFunction.ts";

/** One line per request: which operation, how it ended and how long it took. Never who asked, from where, or for what. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: "$context.requestId",
    at: "$context.requestTime",
    route: "$context.routeKey",
    status: "$context.status",
    bytes: "$context.responseLength",
    milliseconds: "$context.responseLatency",
    integrationError: "$context.integrationErrorMessage",
    authorizerError: "$context.authorizer.error",
  }),
);

interface ApiProps {
  readonly stage: Stage;
  readonly alarms: Alarms;
}

/** The HTTP API: it lets in whoever has a token for the tracker, and leaves it to the functions who may do what. */
export class Api extends HttpApi {
  constructor(scope: Construct, id: string, { stage, alarms }: ApiProps) {
    super(scope, id, { createDefaultStage: false });
    const logGroup = new LogGroup(this, "Logs", {
      retention: stage.logRetention,
      removalPolicy: stage.removalPolicy,
    });
    new HttpStage(this, "Stage", {
      httpApi: this,
      stageName: "$default",
      autoDeploy: true,
      // Far above what some hundred people do, far below what could cost money.
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: accessLogFormat },
    });
    // A function that answers 500 has not failed for Lambda: only the API counts it.
    alarms.tell(this, {
      metric: this.metricServerError(),
      impact: "People get an error instead of an answer: what they tried to enter was perhaps not saved.",
    });
  }

  /** Has each operation of each contract answered by the function of that name, for tokens of the tracker only. */
  answers<Name extends string>(
    contracts: Readonly<Record<Name, Contract>>,
    functions: Readonly<Record<Name, TrackerFunction>>,
    signIn: SignIn,
  ): void {
    const authorizer = tokensOf(signIn);
    for (const name of Object.keys(contracts) as Name[]) {
      const fn = functions[name];
      const integration = integrationOf(fn);
      for (const [operation, { route }] of Object.entries(contracts[name]))
        new HttpRoute(fn, pascalCase(operation), {
          httpApi: this,
          routeKey: routeKey(route),
          integration,
          authorizer,
          authorizationScopes: [requiredScope],
        });
    }
  }

  /** Opens routes to everybody, for a reason. */
  shows(routes: Readonly<Record<string, string>>, fn: TrackerFunction, reason: string): void {
    const integration = integrationOf(fn);
    for (const [name, route] of Object.entries(routes)) {
      const open = new HttpRoute(fn, name, { httpApi: this, routeKey: routeKey(route), integration });
      Validations.of(open).acknowledge({ id: "AwsSolutions-APIG4", reason });
    }
  }
}

/** The authorizer that takes the user pool's tokens, when they were issued to one of our clients. */
const tokensOf = ({ issuer, webClient, machineClient }: SignIn): HttpJwtAuthorizer =>
  new HttpJwtAuthorizer("Tokens", issuer, {
    jwtAudience: [webClient.userPoolClientId, machineClient.userPoolClientId],
  });

/** One integration, and one permission to invoke, however many routes a function has. */
const integrationOf = (fn: TrackerFunction) =>
  new HttpLambdaIntegration("Integration", fn, { scopePermissionToRoute: false });

function routeKey(route: string): HttpRouteKey {
  const [method, path] = route.split(" ") as [HttpMethod, string];
  return HttpRouteKey.with(path, method);
}
