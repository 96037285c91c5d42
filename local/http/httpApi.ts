import type { LambdaFunction } from "../functions/lambdaFunction.ts";

export interface Route {
  /** `GET /places/{place}` or `$default` */
  key: string;
  method: string;
  segments: string[];
  integration: Integration;
  authorizer?: JwtAuthorizer;
  scopes: string[];
}

export interface Integration {
  lambda: LambdaFunction;
  timeoutMs: number;
}

export interface JwtAuthorizer {
  issuer: string;
  audience: string[];
}

export interface Cors {
  AllowCredentials?: boolean;
  AllowHeaders?: string[];
  AllowMethods?: string[];
  AllowOrigins?: string[];
  ExposeHeaders?: string[];
  MaxAge?: number;
}

/** The HTTP API of the template. Filled by its resources; a template without one answers 404 to everything. */
export interface HttpApi {
  id: string;
  cors?: Cors;
  routes: Route[];
  integrations: Map<string, Integration>;
  authorizers: Map<string, JwtAuthorizer>;
}
