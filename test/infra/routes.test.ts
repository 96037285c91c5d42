import { describe, expect, test } from "vitest";
import { pascalCase } from "../../infra/pascalCase.ts";
import { contracts } from "../../shared/api/contracts.ts";
import type { Contract } from "../../shared/api/operation.ts";
import { nameOf, spokenOf, synthesised } from "./synthesised.ts";

const { template } = synthesised();
const only = (type: string) => {
  const [found, ...more] = Object.entries(template.findResources(type));
  if (!found || more.length) throw new Error(`not exactly one ${type}`);
  return { id: found[0], ...found[1].Properties };
};

const integrations = template.findResources("AWS::ApiGatewayV2::Integration");
const routes = Object.values(template.findResources("AWS::ApiGatewayV2::Route")).map(({ Properties }) => {
  const integration = Properties.Target["Fn::Join"][1][1].Ref;
  return { ...Properties, to: spokenOf(integrations[integration]?.Properties.IntegrationUri) };
});

const { everybody, ...forPeople } = contracts;
const operations = Object.entries<Contract>(forPeople).flatMap(([audience, contract]) =>
  Object.entries(contract).map(([operation, { route }]) => ({ audience, operation, route })),
);

describe("routes", () => {
  test.each(operations)("$audience: $operation has one route, for tokens of the tracker, to its function", (of) => {
    const found = routes.filter(({ RouteKey }) => RouteKey === of.route);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      to: pascalCase(of.audience),
      AuthorizationType: "JWT",
      AuthorizerId: { Ref: only("AWS::ApiGatewayV2::Authorizer").id },
      AuthorizationScopes: ["tracker/use"],
    });
  });

  test("only the check of a fingerprint, the page and its script are open to everybody", () => {
    const open = routes.filter(({ AuthorizationType }) => AuthorizationType !== "JWT");
    expect(open.map(({ RouteKey, to }) => `${RouteKey} to ${to}`)).toEqual([
      ...Object.values(everybody).map(({ route }) => `${route} to Everybody`),
      "GET / to Pages",
      "GET /app.js to Pages",
    ]);
    expect(routes).toHaveLength(operations.length + open.length);
  });

  test("one permission and one integration a function, whatever the number of its routes", () => {
    expect(Object.keys(integrations)).toHaveLength(Object.keys(contracts).length + 1);
  });
});

describe("the authorizer", () => {
  test("takes tokens of our user pool, issued to our clients", () => {
    const { AuthorizerType, IdentitySource, JwtConfiguration } = only("AWS::ApiGatewayV2::Authorizer");
    expect(AuthorizerType).toBe("JWT");
    expect(IdentitySource).toEqual(["$request.header.Authorization"]);
    const { id } = only("AWS::Cognito::UserPool");
    expect(JwtConfiguration.Issuer).toEqual({ "Fn::GetAtt": [id, "ProviderURL"] });
    expect(JwtConfiguration.Audience.map(spokenOf)).toEqual(["SignInPeopleWeb", "SignInPeopleMachine"]);
    expect(Object.keys(template.findResources("AWS::Cognito::UserPoolClient")).map(nameOf)).toEqual(
      JwtConfiguration.Audience.map(spokenOf),
    );
  });
});

describe("the stage", () => {
  const stage = only("AWS::ApiGatewayV2::Stage");

  test("limits how much a caller can cost", () => {
    expect(stage.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(stage.DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0);
  });

  test("logs each request without saying who asked, from where or for whom", () => {
    const logged: string[] = Object.values(JSON.parse(stage.AccessLogSettings.Format));
    expect(logged).toContain("$context.requestId");
    expect(logged.filter((field) => /identity|Ip|userAgent|claims|principal|[.]path/i.test(field))).toEqual([]);
    expect(spokenOf(stage.AccessLogSettings.DestinationArn)).toBe("ApiLogs");
  });

  test("lets no page of another address in", () => {
    expect(only("AWS::ApiGatewayV2::Api").CorsConfiguration).toBeUndefined();
  });
});
