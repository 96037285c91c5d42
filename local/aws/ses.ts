import { randomUUID } from "node:crypto";
import type { Hosted } from "../hosted.ts";
import { isAllowed } from "../iam/isAllowed.ts";
import { arn } from "../template/addresses.ts";
import { type AwsAnswer, awsError, type Call } from "./call.ts";
import { refusal } from "./checkedAccess.ts";
import type { Mail } from "./mail.ts";

interface Part {
  Data: string;
}

interface SendEmail {
  FromEmailAddress?: string;
  Destination?: { ToAddresses?: string[]; CcAddresses?: string[]; BccAddresses?: string[] };
  Content?: { Simple?: { Subject: Part; Body: { Text?: Part; Html?: Part } } };
}

/** `SendEmail` (SES v2): nothing leaves this machine, the mail is kept and shown. */
export async function ses(call: Call, hosted: Hosted): Promise<AwsAnswer> {
  if (call.path !== "/v2/email/outbound-emails")
    return awsError("NotFoundException", `${call.path} is not hosted`, 404);
  const { FromEmailAddress = "", Destination = {}, Content } = JSON.parse(call.body) as SendEmail;
  if (!Content?.Simple) return awsError("BadRequestException", "Only simple messages are hosted", 400);
  const to = [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flatMap((list) => list ?? []);
  const address = /<([^>]+)>/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;
  const access = (identity: string) => ({
    action: "ses:SendEmail",
    resource: arn(hosted.addresses, "ses", `identity/${identity}`),
    context: { "ses:FromAddress": [address], "ses:Recipients": to },
  });
  // The sender's domain or the very address may be what is verified, and so what the right is given for.
  const byDomain = access(address.split("@")[1] ?? address);
  const granted = isAllowed(call.caller.settings.role.statements, byDomain);
  const refused = granted ? undefined : refusal(call, [access(address)], hosted, 403);
  if (refused) return refused;
  const { Subject, Body } = Content.Simple;
  const mail: Mail = {
    id: randomUUID(),
    at: hosted.clock.now().toISOString(),
    from: FromEmailAddress,
    to,
    subject: Subject.Data,
  };
  hosted.outbox.add({
    ...mail,
    ...(Body.Text && { text: Body.Text.Data }),
    ...(Body.Html && { html: Body.Html.Data }),
  });
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ MessageId: mail.id }) };
}
