import type { Matches } from "./pattern.ts";

/** An event as EventBridge delivers it. */
export interface BusEvent {
  version: "0";
  id: string;
  "detail-type": string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: unknown;
}

export interface Target {
  arn: string;
  /** A constant that replaces the event. */
  input?: string;
  deadLetterArn?: string;
}

export interface Rule {
  title: string;
  arn: string;
  matches: Matches;
  targets: Target[];
}

export interface EventBus {
  arn: string;
  rules: Rule[];
}
