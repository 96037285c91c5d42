import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
} from "@aws-sdk/client-cognito-identity-provider";

const accounts = new CognitoIdentityProviderClient({});

/**
 * The address of the account behind a subject, asked for when a mail is sent and kept nowhere; undefined for a machine client and for
 * an account that was disabled or is gone. The pool's usernames are its subjects.
 */
export async function addressOf(subject: string): Promise<string | undefined> {
  try {
    const command = new AdminGetUserCommand({ UserPoolId: process.env.USER_POOL, Username: subject });
    const { Enabled, UserAttributes = [] } = await accounts.send(command);
    return Enabled === false ? undefined : UserAttributes.find(({ Name }) => Name === "email")?.Value;
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
}
