import { Validations } from "aws-cdk-lib";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import type { Contract } from "../../shared/api/operation.ts";
import type { Api } from "./api.ts";
import { requiredScope, type SignIn } from "./signIn.ts";
import type { TrackerFunction } from "./trackerFunction.ts";

/**
 * Has each operation of each contract answered by the function of that name. A caller needs a token of our user pool, issued to
 * one of our clients, for using the tracker; who may do what is left to the functions. What anybody
 * may ask needs no token.
 */
export function answerContracts<Name extends string>(
  api: Api,
  contracts: Readonly<Record<Name, Contract>>,
  functions: Readonly<Record<Name, TrackerFunction>>,
  { issuer, webClient, machineClient }: SignIn,
): void {
  const authorizer = new HttpJwtAuthorizer("Tokens", issuer, {
    jwtAudience: [webClient.userPoolClientId, machineClient.userPoolClientId],
  });
  for (const name of Object.keys(contracts) as Name[]) {
    const contract: Contract = contracts[name];
    const routes = Object.fromEntries(Object.entries(contract).map(([operation, { route }]) => [operation, route]));
    const isOpen = Object.values(contract).every(({ may }) => may === "anybody");
    if (!isOpen && Object.values(contract).some(({ may }) => may === "anybody"))
      throw new Error(`${name}: what anybody may ask is answered by a function of its own`);
    const led = api.lead(routes, functions[name], isOpen ? {} : { authorizer, authorizationScopes: [requiredScope] });
    for (const route of isOpen ? led : [])
      Validations.of(route).acknowledge({
        id: "AwsSolutions-APIG4",
        reason:
          "Anybody who holds a report must be able to check it; the answer names nobody and has no number of a report.",
      });
  }
}
