import * as z from "zod";
import { age, exploitation, service, sex } from "./categories.ts";
import { dimension } from "./dimension.ts";
import { Count, kind, output } from "./kind.ts";
import { addedUp, split } from "./split.ts";

/** Who decides on the status of a victim in the Human Trafficking Case Data Standard 2.0, and who comes before that. */
const source = dimension("who identified or referred", {
  police: "Police",
  borderGuard: "Border guards",
  courtOrProsecution: "Court or prosecution",
  government: "Government other than police",
  ngo: "NGO",
  hotline: "Hotline",
  self: "The person or the family",
  other: "Other",
  unknown: "Not recorded who",
});

/** Potential victims identified in one period, and to which help they were referred. */
export const identification = kind({
  kind: "identification",
  title: "Identification of victims",
  dimensions: { source, service, sex, age, exploitation },
  fields: {
    identified: z
      .array(
        z.strictObject({
          source: source.code,
          sex: sex.code,
          age: age.code,
          exploitation: exploitation.code.optional(),
          count: Count,
        }),
      )
      .max(500)
      .optional()
      .meta({ title: "Potential victims identified", description: "Each person once, by who identified them" }),
    referred: z
      .array(z.strictObject({ source: source.code, service: service.code, count: Count }))
      .max(200)
      .optional()
      .meta({
        title: "People referred",
        description: "By who referred and to which service; each person once, under the main service",
      }),
  },
  check: ({ identified, referred }, problem) => {
    if (identified !== undefined && addedUp(referred) > addedUp(identified))
      problem(["referred"], `are ${addedUp(referred)}, which is more than the ${addedUp(identified)} identified`);
  },
  measures: {
    identified: {
      title: "Potential victims identified",
      unit: "people",
      dimensions: ["source", "sex", "age", "exploitation"],
      overTime: "sum",
      victims: true,
      iati: output,
      hxl: "#reached+ind+identified",
      cells: ({ identified }) => split(identified),
    },
    referred: {
      title: "Potential victims referred",
      unit: "people",
      dimensions: ["source", "service"],
      overTime: "sum",
      victims: true,
      iati: output,
      hxl: "#reached+ind+referred",
      cells: ({ referred }) => split(referred),
    },
  },
});
