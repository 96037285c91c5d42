import { Aws, Duration } from "aws-cdk-lib";
import {
  CfnManagedLoginBranding,
  ManagedLoginVersion,
  OAuthScope,
  ResourceServerScope,
  type UserPool,
  type UserPoolClient,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import type { Stage } from "../stage.ts";
import { AccountPool } from "./accountPool.ts";

/** What a token must be allowed to be let in. ID tokens carry no scope: they say who somebody is and open nothing. */
const use = new ResourceServerScope({ scopeName: "use", scopeDescription: "Use the programme tracker" });
const resourceServer = "tracker";
export const requiredScope = `${resourceServer}/${use.scopeName}`;

interface SignInProps {
  readonly stage: Stage;
  /** The page that people come back to after signing in. */
  readonly webUrl: string;
  /** The beginning of the sign-in page's address: nobody else in the region may have it. */
  readonly prefix?: string | undefined;
}

/** Who may sign in and how: people on a hosted page, machines with a secret. What they may do afterwards is in People. */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  /** Who issues the tokens, as they say themselves. */
  readonly issuer: string;
  /** Where the sign-in page is. */
  readonly address: string;
  readonly webClient: UserPoolClient;
  readonly machineClient: UserPoolClient;

  constructor(scope: Construct, id: string, { stage, webUrl, prefix }: SignInProps) {
    super(scope, id);
    this.userPool = new AccountPool(this, "People", stage);
    this.issuer = this.userPool.userPoolProviderUrl;
    const api = this.userPool.addResourceServer("Api", { identifier: resourceServer, scopes: [use] });
    const access = OAuthScope.resourceServer(api, use);

    const page = this.userPool.addDomain("Page", {
      cognitoDomain: { domainPrefix: prefix ?? `tracker-${stage.name}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.address = page.baseUrl();

    const webUrls = stage.signInFromThisMachine ? [webUrl, "http://localhost:3000/"] : [webUrl];
    // Public: a page cannot keep a secret. It proves itself with PKCE (RFC 7636).
    this.webClient = this.userPool.addClient("Web", {
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, access],
        callbackUrls: webUrls,
        logoutUrls: webUrls,
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
    // The newer sign-in page does not open for a client without a style, not even with Cognito's own.
    new CfnManagedLoginBranding(this, "Style", {
      userPoolId: this.userPool.userPoolId,
      clientId: this.webClient.userPoolClientId,
      useCognitoProvidedValues: true,
    });

    this.machineClient = this.userPool.addClient("Machine", {
      generateSecret: true,
      oAuth: { flows: { clientCredentials: true }, scopes: [access] },
      accessTokenValidity: Duration.hours(1),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
  }
}
