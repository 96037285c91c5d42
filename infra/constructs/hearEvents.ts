import { Duration } from "aws-cdk-lib";
import { type EventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { BackgroundFunction } from "./backgroundFunction.ts";

interface HearEventsProps {
  readonly of: EventBus;
  readonly types: readonly string[];
}

/** Calls a function with each event of these types that the tracker itself put on the bus. */
export function hearEvents(fn: BackgroundFunction, { of: bus, types }: HearEventsProps): void {
  new Rule(fn, "Events", {
    eventBus: bus,
    eventPattern: { source: ["tracker"], detailType: [...types] },
    targets: [
      new LambdaFunction(fn, {
        deadLetterQueue: fn.deadLetters,
        retryAttempts: 3,
        maxEventAge: Duration.hours(2),
      }),
    ],
  });
}
