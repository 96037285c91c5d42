import * as z from "zod";
import { dimension } from "./dimension.ts";
import { Count, kind, output } from "./kind.ts";
import { split } from "./split.ts";

const body = dimension("body", {
  taskForce: "Task forces",
  network: "Networks",
  monitoringTeam: "Monitoring teams",
  workingGroup: "Working groups",
  other: "Other bodies",
  unknown: "Body not recorded",
});

/** Working together: meetings held and bodies set up. A line without a number says that it was done, not how often. */
export const coordination = kind({
  kind: "coordination",
  title: "Coordination",
  dimensions: { body },
  fields: {
    done: z
      .array(z.strictObject({ what: z.enum(["meeting", ...body.code.options]), count: Count.optional() }))
      .min(1)
      .max(20)
      .meta({
        title: "Meetings and bodies",
        description: "Meetings held and bodies set up in the period; no number when it is not known",
      }),
    participants: Count.optional().meta({
      title: "Participants",
      description: "In all meetings; leave out when nobody counted them",
    }),
  },
  // Participants are not counted: the same people meet again and again.
  measures: {
    meetings: {
      title: "Coordination meetings held",
      unit: "meetings",
      dimensions: [],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#activity+coordination+meeting+num",
      cells: ({ done }) => split(done.flatMap(({ what, count }) => (what === "meeting" ? [{ count }] : []))),
    },
    setUp: {
      title: "Task forces, networks and teams set up",
      unit: "bodies",
      dimensions: ["body"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#output+coordination+body+num",
      cells: ({ done }) =>
        split(done.flatMap(({ what, count }) => (what === "meeting" ? [] : [{ body: what, count }]))),
    },
  },
});
