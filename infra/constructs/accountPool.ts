import { Duration, Validations } from "aws-cdk-lib";
import { AccountRecovery, FeaturePlan, Mfa, UserPool } from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import type { Stage } from "../stage.ts";

/** Everybody who may sign in, staff and donors, each with an account that somebody made for them. */
export class AccountPool extends UserPool {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      // By an app on the phone: it works where there is no network, costs nothing per message and cannot be redirected.
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      // The plan with the newer sign-in page. Free for up to 10,000 people a month.
      featurePlan: FeaturePlan.ESSENTIALS,
      removalPolicy: stage.removalPolicy,
      deletionProtection: stage.deletionProtection,
    });
    Validations.of(this).acknowledge({
      id: "AwsSolutions-COG8",
      reason: "The Plus plan is paid per person; nobody signs up by themselves and everybody needs a second factor.",
    });
  }
}
