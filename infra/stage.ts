import { RemovalPolicy } from "aws-cdk-lib";
import { RetentionDays } from "aws-cdk-lib/aws-logs";

/** What differs between a stage to try things out in and the one that people rely on. Nothing else may. */
export interface Stage {
  readonly name: string;
  /** What becomes of data when its resource leaves the stack. */
  readonly removalPolicy: RemovalPolicy;
  /** Whether AWS refuses to delete a table, the people who sign in, or the stack. */
  readonly deletionProtection: boolean;
  readonly logRetention: RetentionDays;
  /** Whether somebody may sign in from a page that runs on their own machine. */
  readonly signInFromThisMachine: boolean;
}

/** Development can be removed without a trace; production cannot lose data. */
const stages = {
  development: {
    name: "development",
    removalPolicy: RemovalPolicy.DESTROY,
    deletionProtection: false,
    logRetention: RetentionDays.ONE_MONTH,
    signInFromThisMachine: true,
  },
  production: {
    name: "production",
    removalPolicy: RemovalPolicy.RETAIN,
    deletionProtection: true,
    logRetention: RetentionDays.ONE_YEAR,
    signInFromThisMachine: false,
  },
} as const satisfies Record<string, Stage>;

/** The stage of that name. A name that was mistyped must not become a stage without protection. */
export function stageNamed(name: string): Stage {
  if (name !== "development" && name !== "production")
    throw new Error(`no stage is named ${name}: it is ${Object.keys(stages).join(" or ")}`);
  return stages[name];
}
