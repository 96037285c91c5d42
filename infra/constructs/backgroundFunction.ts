import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { FunctionName } from "../grants.ts";
import { pascalCase } from "../pascalCase.ts";
import { DeadLetters } from "./deadLetters.ts";
import { TrackerFunction, type TrackerFunctionProps } from "./trackerFunction.ts";

interface BackgroundFunctionProps extends TrackerFunctionProps {
  /** What has not happened because one call failed for good. */
  readonly lost: string;
}

/**
 * A function that nobody waits for. What it cannot do goes to its dead letters, whether the call never reached it (the rule and
 * the schedule send it there) or it failed at every try (Lambda does: a rule is content once Lambda has taken the event).
 */
export class BackgroundFunction extends TrackerFunction {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, name: FunctionName, { lost, ...props }: BackgroundFunctionProps) {
    const { stage, alarms } = props;
    const deadLetters = new DeadLetters(scope, `${pascalCase(name)}DeadLetters`, { stage, alarms, impact: lost });
    super(scope, name, { timeout: Duration.seconds(60), deadLetterQueue: deadLetters, ...props });
    this.deadLetters = deadLetters;
  }
}
