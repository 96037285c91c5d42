import * as z from "zod";
import { text } from "../text.ts";
import { dimension } from "./dimension.ts";
import { Followed, followed } from "./followed.ts";
import { kind, output } from "./kind.ts";

const stage = dimension("stage of the study", {
  planned: "Planned",
  underWay: "Under way",
  completed: "Completed",
  published: "Published",
  unknown: "Stage not recorded",
});

/** A study as it stands at the end of a period. Recorded again under its name, it is the same study further on. */
export const research = kind({
  kind: "research",
  title: "Research",
  dimensions: { studyStage: stage },
  fields: {
    study: Followed.meta({
      title: "Study",
      description: "A short name that stays the same in every period; leave out when it is not known how many",
    }),
    scope: text(300).optional().meta({ title: "Scope", description: "What is studied, and where" }),
    stage: stage.code.meta({ title: "Stage", description: "At the end of the period" }),
    link: z
      .url({ protocol: /^https?$/, hostname: z.regexes.domain })
      .max(500)
      .optional()
      .meta({ title: "Link", description: "Where it is published" }),
  },
  check: ({ stage, link }, problem) => {
    if (link !== undefined && stage !== "published") problem(["link"], "is for a study that is published");
  },
  measures: {
    studies: {
      title: "Studies worked on",
      unit: "studies",
      dimensions: ["studyStage"],
      overTime: "latestOfEach",
      victims: false,
      iati: output,
      hxl: "#output+research+num",
      cells: ({ study, stage }) => followed(study, { studyStage: stage }),
    },
  },
});
