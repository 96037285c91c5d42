import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { Forbidden } from "../../shared/errors.ts";
import type { Person } from "../../shared/people.ts";
import type { Stores } from "./dependencies.ts";

/**
 * Who calls, as the list of people says now. The gateway has checked the token's signature, issuer, audience, times and
 * scope; here only an access token counts, never one that was made to tell a page who signed in.
 */
export async function caller(event: APIGatewayProxyEventV2WithJWTAuthorizer, { people }: Stores): Promise<Person> {
  const { sub, token_use } = event.requestContext.authorizer.jwt.claims;
  if (token_use !== "access" || typeof sub !== "string") throw new Forbidden("this is not an access token");
  const person = await people.read(sub);
  if (person === undefined)
    throw new Forbidden(`nobody has said yet who ${sub} is: ask headquarters to give this subject a role`);
  return person.data;
}
