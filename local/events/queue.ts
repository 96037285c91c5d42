import { randomUUID } from "node:crypto";
import type { Journal } from "../data/journal.ts";

export interface Message {
  id: string;
  at: string;
  body: string;
  attributes: Record<string, string>;
}

/** An SQS queue: messages are kept and shown, nothing takes them out. */
export class Queue {
  readonly title: string;
  readonly arn: string;
  readonly url: string;
  readonly #journal: Journal<Message>;

  constructor(title: string, arn: string, url: string, journal: Journal<Message>) {
    this.title = title;
    this.arn = arn;
    this.url = url;
    this.#journal = journal;
  }

  get messages(): readonly Message[] {
    return this.#journal.entries;
  }

  send(body: string, attributes: Record<string, string>, now: Date): Message {
    const message = { id: randomUUID(), at: now.toISOString(), body, attributes };
    this.#journal.add(message);
    return message;
  }
}
