import { randomBytes } from "node:crypto";
import type { Hosted } from "../hosted.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";

interface UserPoolClientProperties {
  AccessTokenValidity?: number;
  AllowedOAuthFlows?: string[];
  AllowedOAuthScopes?: string[];
  CallbackURLs?: string[];
  GenerateSecret?: boolean;
  IdTokenValidity?: number;
  LogoutURLs?: string[];
  RefreshTokenValidity?: number;
  TokenValidityUnits?: { AccessToken?: string; IdToken?: string; RefreshToken?: string };
}

const seconds: Record<string, number> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

export const userPoolClient: HostedType = {
  names: (logicalId) => ({ Ref: logicalId, ClientId: logicalId }),
  host({ names, title, properties }: Resource<UserPoolClientProperties>, { userPool, data }: Hosted) {
    const { AllowedOAuthFlows = [], AllowedOAuthScopes = [], CallbackURLs = [], LogoutURLs = [] } = properties;
    const {
      AccessTokenValidity = 1,
      IdTokenValidity = 1,
      RefreshTokenValidity = 30,
      TokenValidityUnits: unit = {},
    } = properties;
    userPool.clients.push({
      id: names.Ref,
      title,
      flows: AllowedOAuthFlows,
      scopes: AllowedOAuthScopes,
      // The template may name this host's address beside the way to the API, which is here the same.
      redirectUris: [...new Set(CallbackURLs)],
      logoutUris: LogoutURLs,
      accessTokenSeconds: AccessTokenValidity * (seconds[unit.AccessToken ?? "hours"] ?? 0),
      idTokenSeconds: IdTokenValidity * (seconds[unit.IdToken ?? "hours"] ?? 0),
      refreshTokenSeconds: RefreshTokenValidity * (seconds[unit.RefreshToken ?? "days"] ?? 0),
      ...(properties.GenerateSecret && { secret: secret(names.Ref) }),
    });

    /** The same at each start, so that a script set up once keeps working. */
    function secret(id: string): string {
      const secrets = data.kept<Record<string, string>>("secrets.json") ?? {};
      const own = secrets[id] ?? randomBytes(24).toString("base64url");
      data.keep("secrets.json", { ...secrets, [id]: own });
      return own;
    }
  },
};
