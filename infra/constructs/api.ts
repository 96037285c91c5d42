import { Stack } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type HttpRouteProps,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { pascalCase } from "../pascalCase.ts";
import type { Stage } from "../stage.ts";
import type { Alarms } from "./alarms.ts";
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

/** The HTTP API. No CORS: the page that calls it comes from the same address. */
export class Api extends HttpApi {
  constructor(scope: Construct, id: string, { stage, alarms }: ApiProps) {
    super(scope, id, { apiName: Stack.of(scope).stackName, createDefaultStage: false });
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

  /** Leads each of these routes (`PUT /places/{place}`), by name, to a function. */
  lead(
    routes: Readonly<Record<string, string>>,
    to: TrackerFunction,
    props: Pick<HttpRouteProps, "authorizer" | "authorizationScopes"> = {},
  ): HttpRoute[] {
    // One integration, and one permission to invoke, however many routes a function has.
    const integration = new HttpLambdaIntegration("Integration", to, { scopePermissionToRoute: false });
    return Object.entries(routes).map(([name, route]) => {
      const [method, path] = route.split(" ") as [HttpMethod, string];
      const routeKey = HttpRouteKey.with(path, method);
      return new HttpRoute(to, pascalCase(name), { httpApi: this, routeKey, integration, ...props });
    });
  }
}
