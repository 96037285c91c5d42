import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Template } from "aws-cdk-lib/assertions";
import { bundleOf } from "../../infra/bundle.ts";
import { functionNames } from "../../infra/grants.ts";
import { trackerApp } from "../../infra/trackerApp.ts";
import { TrackerStack } from "../../infra/trackerStack.ts";

// What a function does is no concern of the template: where there is no bundle yet, an empty folder will do.
for (const name of functionNames) mkdirSync(bundleOf(name), { recursive: true });

/**
 * The app, its stack and its template, made in this process. Context as on the command line: `stage`, `webUrl` ... The schemas
 * of CloudFormation are left to the real synthesis: without them this takes a fraction of the time.
 */
export function synthesised(context: Readonly<Record<string, string>> = {}) {
  const outdir = mkdtempSync(join(tmpdir(), "tracker-"));
  try {
    const app = trackerApp({ context, outdir, builtinCloudFormationValidation: false });
    const stack = app.node.children.find((child) => child instanceof TrackerStack);
    if (!stack) throw new Error("the app has no TrackerStack");
    return { app, stack, template: Template.fromStack(stack) };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** A construct's name in a logical id: CloudFormation's ids end in a hash. */
export const nameOf = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, "");

/** What an intrinsic speaks of, in words: `Tracker`, `Tracker stream`, `Tracker/index/lists`. */
export function spokenOf(value: unknown): string {
  if (typeof value === "string") return value;
  const { Ref: ref, "Fn::GetAtt": got, "Fn::Join": joined } = value as Readonly<Record<string, unknown>>;
  if (typeof ref === "string") return nameOf(ref);
  if (Array.isArray(got)) return got[1] === "StreamArn" ? `${nameOf(got[0])} stream` : nameOf(got[0]);
  if (Array.isArray(joined)) return joined[1].map(spokenOf).join(joined[0]);
  throw new Error(`cannot put into words: ${JSON.stringify(value)}`);
}
