import type { EventBridgeEvent } from "aws-lambda";
import { mailsAbout } from "./endpoints/notify/mailsAbout.ts";
import { send } from "./endpoints/notify/send.ts";
import { now, stores } from "./runtime/dependencies.ts";

/**
 * Writes mails about what happened: reminders, released reports to their donors, reports that can be released to headquarters. One
 * that cannot be sent does not hold up the others; told again, it sends those that were not sent.
 */
export const handler = async (event: EventBridgeEvent<string, { id: string }>): Promise<void> => {
  const { "detail-type": type, detail } = event;
  const about = mailsAbout[type];
  if (about === undefined) throw new Error(`no rule should send ${type} here`);
  const failed: unknown[] = [];
  for (const { person, mail } of await about(detail, process.env.PAGE ?? "", stores))
    await send({ id: detail.id, type }, person, mail, now(), stores).catch((error) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} mails about ${detail.id} were not sent`);
};
