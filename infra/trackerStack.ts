import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import { EventBus } from "aws-cdk-lib/aws-events";
import type { Construct } from "constructs";
import { contracts } from "../shared/api/contracts.ts";
import { Alarms } from "./constructs/alarms.ts";
import { answerContracts } from "./constructs/answerContracts.ts";
import { Api } from "./constructs/api.ts";
import { BackgroundFunction } from "./constructs/backgroundFunction.ts";
import { callDaily } from "./constructs/callDaily.ts";
import { hearEvents } from "./constructs/hearEvents.ts";
import { publishChanges } from "./constructs/publishChanges.ts";
import { showPages } from "./constructs/showPages.ts";
import { SignIn } from "./constructs/signIn.ts";
import { TrackerFunction } from "./constructs/trackerFunction.ts";
import { trackerTables } from "./constructs/trackerTables.ts";
import type { Stage } from "./stage.ts";

interface TrackerStackProps extends StackProps {
  readonly stage: Stage;
  /** Where the web page is, when not at the API's own address. */
  readonly webUrl?: string | undefined;
  /** The beginning of the sign-in page's address, when the one made from stage and account will not do. */
  readonly signInPrefix?: string | undefined;
  /** Who is told of alarms. */
  readonly alarmEmail?: string | undefined;
}

/** The whole tracker in the cloud: what is kept, who signs in, what answers, what happens by itself, who hears of trouble. */
export class TrackerStack extends Stack {
  constructor(scope: Construct, id: string, { stage, webUrl, signInPrefix, alarmEmail, ...props }: TrackerStackProps) {
    super(scope, id, { terminationProtection: stage.deletionProtection, ...props });

    const tables = trackerTables(this, stage);
    const bus = new EventBus(this, "Bus");
    const alarms = new Alarms(this, "Alarms", { email: alarmEmail });
    const api = new Api(this, "Api", { stage, alarms });
    const signIn = new SignIn(this, "SignIn", { stage, prefix: signInPrefix, webUrl: webUrl ?? `${api.apiEndpoint}/` });

    // What runs, and what people can no longer do when it fails. What it may do to which table stands in grants.ts.
    const every = { stage, alarms, tables };
    const coordinators = new TrackerFunction(this, "coordinators", {
      ...every,
      impact:
        "Coordinators cannot record or submit, and approvers cannot approve: nothing comes in from the countries.",
    });
    const headquarters = new TrackerFunction(this, "headquarters", {
      ...every,
      impact: "Headquarters cannot set up projects, see totals or release reports: donors wait.",
    });
    const donors = new TrackerFunction(this, "donors", {
      ...every,
      impact: "Donors cannot see which reports were released to them.",
    });
    const documents = new TrackerFunction(this, "documents", {
      ...every,
      impact: "Nobody can open a released report. What was released is safe.",
      memorySize: 1024,
    });
    const workbooks = new TrackerFunction(this, "workbooks", {
      ...every,
      impact: "Coordinators cannot download or upload workbooks. Recording on the page is not affected.",
      // A workbook of 5,000 activities is read in a few seconds and made in some hundred megabytes.
      memorySize: 1769,
    });
    const everybody = new TrackerFunction(this, "everybody", {
      ...every,
      impact: "Nobody can check whether a report that they hold is one that was released.",
    });
    const pages = new TrackerFunction(this, "pages", {
      ...every,
      impact: "The web page does not open. Scripts that use the API are not affected.",
      environment: {
        ISSUER: signIn.issuer,
        SIGN_IN: signIn.address,
        CLIENT: signIn.webClient.userPoolClientId,
      },
    });
    const publish = new BackgroundFunction(this, "publish", {
      ...every,
      impact: "Nothing that follows by itself happens: approved submissions do not become drafts of reports.",
      lost: "Changes were recorded but never announced: drafts of reports may miss what was approved.",
    });
    const draftReport = new BackgroundFunction(this, "draftReport", {
      ...every,
      impact: "Reports are not drafted: headquarters has nothing to release, or an old draft.",
      lost: "A report was not drafted although it was asked for or everything for it was approved.",
      memorySize: 1024,
    });
    const calendar = new BackgroundFunction(this, "calendar", {
      ...every,
      impact: "Reports that fell due today are not asked for: donors may get them late.",
      lost: "The calendar was not looked at for a day: reports that fell due were not asked for.",
    });

    // What answers people
    answerContracts(api, contracts, { coordinators, headquarters, donors, documents, workbooks, everybody }, signIn);
    showPages(api, pages);

    // What happens by itself
    publishChanges(publish, { of: tables.Tracker, on: bus });
    hearEvents(draftReport, {
      of: bus,
      types: ["submission.approved.v1", "report.requested.v1", "report.narrated.v1"],
    });
    callDaily(calendar, { hour: 5 });

    new CfnOutput(this, "ApiUrl", { value: api.apiEndpoint });
    new CfnOutput(this, "UserPoolId", { value: signIn.userPool.userPoolId });
    new CfnOutput(this, "WebClientId", { value: signIn.webClient.userPoolClientId });
    new CfnOutput(this, "MachineClientId", { value: signIn.machineClient.userPoolClientId });
    new CfnOutput(this, "SignInAddress", { value: signIn.address });
  }
}
