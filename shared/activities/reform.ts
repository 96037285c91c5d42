import { IsoDate } from "../text.ts";
import { dimension } from "./dimension.ts";
import { Followed, followed } from "./followed.ts";
import { kind, outcome } from "./kind.ts";

const stage = dimension("stage of the reform", {
  drafted: "Drafted",
  submitted: "Submitted",
  adopted: "Adopted",
  inForce: "In force",
  unknown: "Stage not recorded",
});

const instrument = dimension("kind of reform", {
  law: "Law",
  policy: "Policy",
  actionPlan: "Action plan",
  referralMechanism: "Referral mechanism",
  procedure: "Procedure",
  other: "Other reform",
  unknown: "Kind not recorded",
});

/** A reform as it stands at the end of a period. Recorded again under its name, it is the same reform further on. */
export const reform = kind({
  kind: "reform",
  title: "Legal and policy reform",
  dimensions: { reformStage: stage, instrument },
  fields: {
    reform: Followed.meta({
      title: "Reform",
      description: "A short name that stays the same in every period; leave out when it is not known how many",
    }),
    instrument: instrument.code.meta({ title: "Kind", description: "What is reformed" }),
    stage: stage.code.meta({ title: "Stage", description: "At the end of the period" }),
    reachedOn: IsoDate.optional().meta({ title: "Stage reached on", description: "Leave out when it is not known" }),
  },
  measures: {
    reforms: {
      title: "Reforms worked on",
      unit: "reforms",
      dimensions: ["reformStage", "instrument"],
      overTime: "latestOfEach",
      victims: false,
      iati: outcome,
      hxl: "#output+reform+num",
      cells: ({ reform, stage, instrument }) => followed(reform, { reformStage: stage, instrument }),
    },
  },
});
