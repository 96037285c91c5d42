import * as z from "zod";
import { text } from "../text.ts";
import { dimension } from "./dimension.ts";
import { Count, kind, output } from "./kind.ts";
import { split } from "./split.ts";

const asset = dimension("what was handed over", {
  database: "Databases",
  shelter: "Shelters",
  equipment: "Equipment",
  module: "Training modules and tools",
  other: "Other items",
  unknown: "Item not recorded",
});

/** Means handed over to an institution: a database, a shelter, equipment, a module. */
export const capacity = kind({
  kind: "capacity",
  title: "Capacity",
  dimensions: { asset },
  fields: {
    institution: text(200).optional().meta({
      title: "Handed over to",
      description: "The institution; no names of people",
    }),
    items: z
      .array(z.strictObject({ asset: asset.code, count: Count.optional() }))
      .min(1)
      .max(50)
      .meta({ title: "Items", description: "What was handed over in the period; no number when it is not known" }),
  },
  measures: {
    items: {
      title: "Items handed over to institutions",
      unit: "items",
      dimensions: ["asset"],
      overTime: "sum",
      victims: false,
      iati: output,
      hxl: "#item+provided+num",
      cells: ({ items }) => split(items),
    },
  },
});
