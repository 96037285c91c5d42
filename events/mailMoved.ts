import { Letter } from "../shared/mail/letter.ts";
import { event } from "./event.ts";

/** A mail was begun, was taken by the mail service, or was refused by it. Never the address, and never what it says. */
export const mailMoved = event({
  type: "mail.moved.v1",
  detail: Letter,
  example: { event: "REMINDED#ba-coordinator#3", about: "reminder.due.v1", person: "ba-coordinator", state: "sent" },
});
