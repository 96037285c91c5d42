/** A mail a function sent, as it stands in the outbox. */
export interface Mail {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text?: string;
  html?: string;
}
