import { describe, expect, test } from "vitest";
import { nameOf, spokenOf, synthesised } from "./synthesised.ts";

const read = (context: Readonly<Record<string, string>>) => {
  const { template } = synthesised(context);
  const clients = Object.fromEntries(
    Object.entries(template.findResources("AWS::Cognito::UserPoolClient")).map(([id, { Properties }]) => [
      nameOf(id).replace("SignInPeople", ""),
      Properties,
    ]),
  );
  const [pool] = Object.values(template.findResources("AWS::Cognito::UserPool"));
  const [domain] = Object.values(template.findResources("AWS::Cognito::UserPoolDomain"));
  return { web: clients.Web, machine: clients.Machine, pool: pool?.Properties, domain: domain?.Properties };
};
const { web, machine, pool, domain } = read({});

describe("people", () => {
  test("are let in by e-mail, and only when somebody made them an account", () => {
    expect(pool.UsernameAttributes).toEqual(["email"]);
    expect(pool.AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true });
  });

  test("need a long password and a second factor that is no text message", () => {
    expect(pool.MfaConfiguration).toBe("ON");
    expect(pool.EnabledMfas).toEqual(["SOFTWARE_TOKEN_MFA"]);
    expect(pool.Policies.PasswordPolicy).toMatchObject({
      MinimumLength: 12,
      RequireLowercase: true,
      RequireUppercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
    });
  });

  test("sign in at an address that is the account's own", () => {
    expect(spokenOf(domain.Domain)).toBe("tracker-development-AWS::AccountId");
    expect(read({ signInPrefix: "our-ngo" }).domain.Domain).toBe("our-ngo");
  });
});

describe("the web client", () => {
  test("has no secret and takes codes only", () => {
    expect(web).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ["code"],
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
    });
    expect(web.AllowedOAuthScopes.map(spokenOf)).toEqual(["openid", "SignInPeopleApi/use"]);
  });

  test("gets access for an hour, and for half a day without signing in again", () => {
    expect(web).toMatchObject({
      AccessTokenValidity: 60,
      RefreshTokenValidity: 12 * 60,
      TokenValidityUnits: { AccessToken: "minutes", RefreshToken: "minutes" },
    });
  });

  test("comes back to the API's own address, and in development to this machine", () => {
    expect(web.CallbackURLs.map(spokenOf)).toEqual(["Api/", "http://localhost:3000/"]);
    expect(web.LogoutURLs).toEqual(web.CallbackURLs);
  });

  test("comes back to nowhere else in production", () => {
    expect(read({ stage: "production" }).web.CallbackURLs.map(spokenOf)).toEqual(["Api/"]);
    const webUrl = "https://tracker.example.org/";
    expect(read({ stage: "production", webUrl }).web.CallbackURLs).toEqual([webUrl]);
  });
});

describe("the machine client", () => {
  test("has a secret and acts for nobody", () => {
    expect(machine).toMatchObject({ GenerateSecret: true, AllowedOAuthFlows: ["client_credentials"] });
    expect(machine.AllowedOAuthScopes.map(spokenOf)).toEqual(["SignInPeopleApi/use"]);
    expect(machine.CallbackURLs).toBeUndefined();
  });
});
