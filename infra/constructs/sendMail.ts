import { Stack } from "aws-cdk-lib";
import type { UserPool } from "aws-cdk-lib/aws-cognito";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { BackgroundFunction } from "./backgroundFunction.ts";

interface SendMailProps {
  /** The address that mails come from. Whoever reads its mail has to confirm it once. */
  readonly from: string;
  /** Where the addresses of people are. */
  readonly to: UserPool;
  /** The web page that mails lead to. */
  readonly page: string;
}

/** Lets a function write mails to people who have an account: it may look up one account at a time and send from one address. */
export function sendMail(fn: BackgroundFunction, { from, to: pool, page }: SendMailProps): void {
  new EmailIdentity(fn, "Sender", { identity: Identity.email(from) });
  const identity = Stack.of(fn).formatArn({ service: "ses", resource: "identity", resourceName: from });
  fn.addEnvironment("SENDER", from);
  fn.addEnvironment("USER_POOL", pool.userPoolId);
  fn.addEnvironment("PAGE", page);
  fn.addToRolePolicy(new PolicyStatement({ actions: ["ses:SendEmail"], resources: [identity] }));
  fn.addToRolePolicy(new PolicyStatement({ actions: ["cognito-idp:AdminGetUser"], resources: [pool.userPoolArn] }));
}
