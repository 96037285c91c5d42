import * as z from "zod";
import { RegionCode } from "../places/regions.ts";
import { IsoDate, text } from "../text.ts";
import { trainingCatalogue } from "../trainingCatalogue.ts";
import { sex } from "./categories.ts";
import { dimension } from "./dimension.ts";
import { Count, kind, NotApplicable, output } from "./kind.ts";
import { split } from "./split.ts";

const module = dimension("module", trainingCatalogue.modules);
const level = dimension("level", trainingCatalogue.levels);
const profession = dimension("profession", trainingCatalogue.audiences);
const attendance = dimension("first or repeated training", {
  first: "First training",
  repeat: "Trained before",
  unknown: "Not recorded whether the first",
});

const Participants = z.strictObject({
  profession: profession.code,
  sex: sex.code,
  attendance: attendance.code.optional(),
  count: Count,
});
/** Per cent, to a tenth: what a table of scores holds. */
const Score = z
  .number()
  .min(0)
  .max(100)
  .refine((score) => Number(score.toFixed(1)) === score, "has more than one digit after the point");

/** A training held: who took part, by profession and sex. */
export const training = kind({
  kind: "training",
  title: "Training",
  dimensions: { module, level, profession, sex, attendance },
  fields: {
    topic: text(300).optional().meta({ title: "Topic", description: "What it was about, in a few words" }),
    module: module.code.optional().meta({ title: "Module", description: "Of the training catalogue" }),
    level: level.code.optional().meta({ title: "Level", description: "How much it takes for granted" }),
    startsOn: IsoDate.optional().meta({ title: "First day", description: "Leave out when it is not known" }),
    endsOn: IsoDate.optional().meta({ title: "Last day", description: "Leave out when it is not known" }),
    region: RegionCode.optional().meta({
      title: "Region",
      description: "ISO 3166-2 code of the region where it was held, such as BA-SRP; no address",
    }),
    hours: z.int().positive().max(2000).optional().meta({ title: "Hours", description: "In all, in whole hours" }),
    participants: z
      .array(Participants)
      .max(200)
      .optional()
      .meta({ title: "Participants", description: "By profession and sex; leave out when nobody counted them" }),
    testScores: z
      .union([z.strictObject({ before: Score, after: Score }), NotApplicable])
      .optional()
      .meta({
        title: "Test scores",
        description: "Averages before and after, 0 to 100; not applicable without a test",
      }),
  },
  check: ({ startsOn, endsOn }, problem) => {
    if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn)
      problem(["endsOn"], "is before the first day");
  },
  // Test scores are not counted: an average of averages would say nothing.
  measures: {
    events: {
      title: "Trainings held",
      unit: "events",
      dimensions: ["module", "level"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#activity+training+num",
      // A running total of people is of many trainings, and does not say of how many.
      cells: ({ module, level, runningTotal }) =>
        runningTotal === undefined ? [{ in: { module, level }, value: 1 }] : null,
    },
    participants: {
      title: "People trained",
      unit: "people",
      dimensions: ["profession", "sex", "attendance"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#reached+ind+trained",
      cells: ({ participants }) => split(participants),
    },
    hours: {
      title: "Hours of training",
      unit: "hours",
      dimensions: ["module", "level"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#output+training+hours+num",
      cells: ({ hours, module, level }) => (hours === undefined ? null : [{ in: { module, level }, value: hours }]),
    },
  },
});
