import { mailMoved } from "../../../events/mailMoved.ts";
import type { Letter } from "../../../shared/mail/letter.ts";
import type { Mail } from "../../../shared/mail/mail.ts";
import type { Person } from "../../../shared/people.ts";
import { addressOf } from "../../mail/addressOf.ts";
import { post, Refused } from "../../mail/post.ts";
import type { Stores } from "../../runtime/dependencies.ts";
import { changeOf } from "../changeOf.ts";

const notify = { subject: "notify" };

/**
 * Sends somebody the mail about an event at most once, however often it is told to. It is noted before the mail goes out: what is only
 * begun when it is told again may have gone out or not, and the error says so. Somebody without an address is left out.
 */
export async function send(
  { id: event, type: about }: { id: string; type: string },
  { subject: person }: Person,
  mail: Mail,
  now: string,
  { letters }: Stores,
): Promise<void> {
  const move = async (state: Letter["state"]) => {
    const current = await letters.read(event, person);
    const letter: Letter = { event, about, person, state };
    await letters.write(current, letter, changeOf(mailMoved, { person: notify, now }, letter));
  };
  const state = (await letters.read(event, person))?.data.state;
  if (state === "sent") return;
  if (state === "begun")
    throw new Error(`nobody knows whether ${person} was sent the mail about ${event}: ask the log`);
  const address = await addressOf(person);
  if (address === undefined) return;
  await move("begun");
  try {
    await post(address, mail);
  } catch (error) {
    if (error instanceof Refused) await move("refused");
    throw error;
  }
  await move("sent");
}
