import * as z from "zod";
import { dimension } from "./dimension.ts";
import { Count, kind, NotApplicable, output } from "./kind.ts";
import { split } from "./split.ts";

const medium = dimension("medium", {
  televisionDocumentary: "Television documentaries",
  chatShow: "Chat shows",
  radio: "Radio",
  play: "Plays",
  print: "Print",
  socialMedia: "Social media",
  outreach: "Outreach meetings",
  other: "Other media",
  unknown: "Medium not recorded",
});

const estimate = dimension("how reach was estimated", {
  headCount: "Heads counted",
  copies: "Copies handed out",
  audienceFigures: "Figures of the broadcaster or publisher",
  platformStatistics: "Statistics of the platform",
  survey: "Survey",
  population: "Population of the area covered",
  unknown: "Not recorded how",
});

/** An information campaign: by which media, how often, and how many it reached. */
export const campaign = kind({
  kind: "campaign",
  title: "Campaign",
  dimensions: { medium, estimate },
  fields: {
    media: z
      .array(z.strictObject({ medium: medium.code, count: Count.optional() }))
      .max(50)
      .optional()
      .meta({
        title: "Media",
        description: "Broadcasts, performances, editions or meetings by medium; no number when nobody counted them",
      }),
    reach: z
      .union([z.int().nonnegative().max(1_000_000_000), NotApplicable])
      .optional()
      .meta({ title: "Reach", description: "Contacts made; somebody who is reached twice is two" }),
    estimate: estimate.code
      .optional()
      .meta({ title: "Reach estimated by", description: "Where the number comes from" }),
  },
  check: ({ reach, estimate }, problem) => {
    if (typeof reach === "number" && estimate === undefined)
      problem(["estimate"], "is needed: how was reach estimated?");
  },
  measures: {
    events: {
      title: "Campaign events",
      unit: "events",
      dimensions: ["medium"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#activity+campaign+num",
      cells: ({ media }) => split(media),
    },
    reach: {
      title: "Reach of campaigns",
      unit: "contacts",
      dimensions: ["estimate"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#reached+campaign+num",
      cells: ({ reach, estimate }) =>
        reach === undefined
          ? null
          : [typeof reach === "number" ? { in: { estimate }, value: reach } : { value: reach }],
    },
  },
});
