import { SESv2Client, SESv2ServiceException, SendEmailCommand } from "@aws-sdk/client-sesv2";
import type { Mail } from "../../shared/mail/mail.ts";

/** Never again by itself: whether a call without an answer sent the mail, nobody knows. */
const service = new SESv2Client({ maxAttempts: 1 });

/** The mail service said no: nothing was sent, and the mail may be tried again. */
export class Refused extends Error {}

/** Hands a mail to the mail service. Throws Refused when it did not take it; after any other error it may have been sent. */
export async function post(address: string, { subject, text }: Mail): Promise<void> {
  const Content = { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } };
  try {
    await service.send(
      new SendEmailCommand({
        FromEmailAddress: process.env.SENDER,
        Destination: { ToAddresses: [address] },
        Content,
      }),
    );
  } catch (cause) {
    if (cause instanceof SESv2ServiceException && cause.$fault === "client")
      throw new Refused("the mail service refused a mail", { cause });
    throw cause;
  }
}
