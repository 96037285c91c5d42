import { CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib";
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
import { sendMail } from "./constructs/sendMail.ts";
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
  /** The address that mails to people come from. The one that is there otherwise belongs to nobody: nothing is sent from it. */
  readonly mailFrom?: string | undefined;
}

/** The whole tracker in the cloud: what is kept, who signs in, what answers, what happens by itself, who hears of trouble. */
export class TrackerStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, webUrl, signInPrefix, alarmEmail, mailFrom = "tracker@example.org", ...props }: TrackerStackProps,
  ) {
    super(scope, id, { terminationProtection: stage.deletionProtection, ...props });

    const tables = trackerTables(this, stage);
    const bus = new EventBus(this, "Bus");
    const alarms = new Alarms(this, "Alarms", { email: alarmEmail });
    const api = new Api(this, "Api", { stage, alarms });
    const page = webUrl ?? `${api.apiEndpoint}/`;
    const signIn = new SignIn(this, "SignIn", { stage, prefix: signInPrefix, webUrl: page });

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
      // What is withheld from a donor is worked out at the release: a second or two of a whole processor.
      memorySize: 1769,
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
      impact:
        "Reports that fell due today are not asked for, and nobody is reminded of anything: donors may get them late.",
      lost: "The calendar was not looked at for a day: tomorrow asks and reminds for today, too.",
      timeout: Duration.minutes(5),
    });
    const notify = new BackgroundFunction(this, "notify", {
      ...every,
      impact: "People get no mail: no reminders, and donors do not hear of their reports. Nothing else waits for it.",
      lost: "Somebody was not sent a mail, or nobody knows whether they were: a reminder, or that a report was released.",
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
    hearEvents(notify, { of: bus, types: ["reminder.due.v1", "report.released.v1", "report.drafted.v1"] });
    sendMail(notify, { from: mailFrom, to: signIn.userPool, page });

    new CfnOutput(this, "ApiUrl", { value: api.apiEndpoint });
    new CfnOutput(this, "UserPoolId", { value: signIn.userPool.userPoolId });
    new CfnOutput(this, "WebClientId", { value: signIn.webClient.userPoolClientId });
    new CfnOutput(this, "MachineClientId", { value: signIn.machineClient.userPoolClientId });
    new CfnOutput(this, "SignInAddress", { value: signIn.address });
  }
}
