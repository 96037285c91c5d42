import { decodeProtectedHeader, type JWTPayload, jwtVerify } from "jose";
import type { UserPool } from "../signIn/userPool.ts";
import { gatewayAnswer, type HttpAnswer } from "./functionAnswer.ts";
import type { Route } from "./httpApi.ts";

/** What a function is told of a checked token: every claim as text, lists as `[a b]`. */
export interface Authorized {
  claims: Record<string, string>;
  scopes: string[] | null;
}

/** Checks a route's token as API Gateway's JWT authorizer does; a refusal is the answer to send. */
export async function authorize(
  { authorizer, scopes }: Route,
  authorization: string | undefined,
  { issuer, keySet }: UserPool,
): Promise<Authorized | HttpAnswer | undefined> {
  if (!authorizer) return undefined;
  if (!authorization) return gatewayAnswer(401, "Unauthorized", { "www-authenticate": "Bearer" });
  try {
    const token = authorization.replace(/^bearer /i, "");
    // Without a kid a library would try the only key there is; API Gateway wants it named.
    if (!decodeProtectedHeader(token).kid) throw new Error("no key id");
    const { payload } = await jwtVerify(token, keySet, { algorithms: ["RS256"], issuer, requiredClaims: ["exp"] });
    if (payload.iat !== undefined && payload.iat > Date.now() / 1000 + 1) throw new Error("issued in the future");
    const meantFor = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat();
    if (!meantFor.some((audience) => authorizer.audience.includes(String(audience))))
      throw new Error("the audience is not valid");
    const granted = scopes.filter((scope) => scopesOf(payload).includes(scope));
    if (scopes.length > 0 && granted.length === 0) {
      const header = `Bearer scope="${scopes.join(" ")}" error="insufficient_scope" error_description="the token does not have sufficient scopes"`;
      return gatewayAnswer(403, "Forbidden", { "www-authenticate": header });
    }
    return { claims: claimTexts(payload), scopes: scopes.length > 0 ? granted : null };
  } catch (error) {
    const description = (error as Error).message.replaceAll('"', "'");
    const header = `Bearer scope="" error="invalid_token" error_description="${description}"`;
    return gatewayAnswer(401, "Unauthorized", { "www-authenticate": header });
  }
}

function scopesOf({ scope, scp }: JWTPayload): string[] {
  const given = scope ?? scp;
  return Array.isArray(given) ? given.map(String) : String(given ?? "").split(" ");
}

function claimTexts(payload: JWTPayload): Record<string, string> {
  const text = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.map(text).join(" ")}]`
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, text(value)]));
}
