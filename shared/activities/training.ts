import * as z from "zod";
import { IsoDate, text } from "../text.ts";
import { category } from "./categories.ts";
import { Count, kind } from "./kind.ts";

/** A training held: who took part, by profession and sex. */
export const training = kind({
  kind: "training",
  title: "Training",
  fields: {
    topic: text(300).optional().meta({ title: "Topic" }),
    startsOn: IsoDate.optional().meta({ title: "First day", description: "Leave out when it is not known" }),
    endsOn: IsoDate.optional().meta({ title: "Last day" }),
    participants: z
      .array(z.strictObject({ profession: category("profession"), sex: category("sex"), count: Count }))
      .max(200)
      .optional()
      .meta({ title: "Participants", description: "By profession and sex; leave out when nobody counted them" }),
  },
  check: ({ startsOn, endsOn }, problem) => {
    if (startsOn !== undefined && endsOn !== undefined && endsOn < startsOn)
      problem(["endsOn"], "is before the first day");
  },
  measures: {
    events: {
      title: "Trainings held",
      unit: "events",
      dimensions: [],
      overTime: "sum",
      victims: false,
      cells: () => [{ value: 1 }],
    },
    participants: {
      title: "People trained",
      unit: "people",
      dimensions: ["profession", "sex"],
      overTime: "sum",
      victims: false,
      cells: ({ participants }) =>
        participants?.map(({ profession, sex, count }) => ({ in: { profession, sex }, value: count })) ?? null,
    },
  },
});
