import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import { type AwsAnswer, answer, awsError, type Call } from "./call.ts";
import { refusal } from "./checkedAccess.ts";

/** `AdminGetUser`: an account that a persona has on this machine. Nothing of it but its subject and its address is hosted. */
export async function cognito(call: Call, hosted: Hosted): Promise<AwsAnswer> {
  if (call.operation !== "AdminGetUser")
    return awsError("UnknownOperationException", `${call.operation} is not hosted`);
  const { UserPoolId, Username } = JSON.parse(call.body) as { UserPoolId: string; Username: string };
  const { id, personas } = hosted.userPool;
  const resource = arn(hosted.addresses, "cognito-idp", `userpool/${UserPoolId}`);
  const refused = refusal(call, [{ action: "cognito-idp:AdminGetUser", resource }], hosted);
  if (refused) return refused;
  if (UserPoolId !== id) return awsError("ResourceNotFoundException", `User pool ${UserPoolId} does not exist.`);
  const persona = personas.find(({ subject }) => subject === Username);
  if (persona === undefined) return awsError("UserNotFoundException", "User does not exist.");
  const email = persona.email === undefined ? [] : [{ Name: "email", Value: persona.email }];
  const UserAttributes = [{ Name: "sub", Value: persona.subject }, ...email];
  return answer({ Username, UserAttributes, Enabled: true, UserStatus: "CONFIRMED" });
}
