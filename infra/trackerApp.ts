import { join } from "node:path";
import { App, type AppProps, DefaultStackSynthesizer, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import cdk from "../cdk.json" with { type: "json" };
import { stageNamed } from "./stage.ts";
import { TrackerStack } from "./trackerStack.ts";

const { CDK_OUTDIR, CDK_DEFAULT_ACCOUNT, CDK_DEFAULT_REGION } = process.env;

/**
 * The app with its one stack, checked against cdk-nag's AwsSolutions. Context, on top of cdk.json: `stage`, `webUrl`,
 * `signInPrefix`, `alarmEmail` and `mailFrom`.
 */
export function trackerApp({ context, ...props }: AppProps = {}): App {
  const app = new App({
    outdir: CDK_OUTDIR ?? join(import.meta.dirname, "../cdk.out"),
    // Only the CDK's command line reads cdk.json by itself; without its flags the template would be another one.
    context: { ...cdk.context, ...context },
    analyticsReporting: false,
    treeMetadata: false,
    ...props,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  const stage = stageNamed(app.node.tryGetContext("stage") ?? "development");
  new TrackerStack(app, `tracker-${stage.name}`, {
    stage,
    webUrl: app.node.tryGetContext("webUrl"),
    signInPrefix: app.node.tryGetContext("signInPrefix"),
    alarmEmail: app.node.tryGetContext("alarmEmail"),
    mailFrom: app.node.tryGetContext("mailFrom"),
    // Set by the command line at a deploy; without them the template fits any account and region, also the local host's.
    env: { account: CDK_DEFAULT_ACCOUNT, region: CDK_DEFAULT_REGION },
    // The command line checks the bootstrap version by itself: no need of a parameter and a rule for it in the template.
    synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
  });
  return app;
}
