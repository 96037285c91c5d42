import * as z from "zod";
import { category } from "./categories.ts";
import { type Cell, Count, kind } from "./kind.ts";

const People = z.strictObject({
  status: category("status"),
  sex: category("sex"),
  age: category("age"),
  exploitation: category("exploitation"),
  count: Count,
});

const cell = ({ sex, age, exploitation, count }: z.infer<typeof People>): Cell => ({
  in: { sex, age, exploitation },
  value: count,
});

/**
 * Assistance to victims in one period. People newly assisted can be added up over periods (each is new once); people
 * served cannot, because who is still assisted would be counted again.
 */
export const assistance = kind({
  kind: "assistance",
  title: "Assistance to victims",
  fields: {
    people: z.array(People).max(500).optional().meta({
      title: "People assisted",
      description: "New in this period or continuing; leave out when nobody counted them",
    }),
    services: z
      .array(z.strictObject({ service: category("service"), count: Count }))
      .max(50)
      .optional()
      .meta({ title: "Services given", description: "How often each service was given" }),
  },
  measures: {
    newlyAssisted: {
      title: "People newly assisted",
      unit: "people",
      dimensions: ["sex", "age", "exploitation"],
      overTime: "sum",
      victims: true,
      cells: ({ people }) => people?.filter(({ status }) => status === "new").map(cell) ?? null,
    },
    served: {
      title: "People served in the period",
      unit: "people",
      dimensions: ["sex", "age", "exploitation"],
      overTime: "never",
      victims: true,
      cells: ({ people }) => people?.map(cell) ?? null,
    },
    services: {
      title: "Services given",
      unit: "services",
      dimensions: ["service"],
      overTime: "sum",
      victims: true,
      cells: ({ services }) => services?.map(({ service, count }) => ({ in: { service }, value: count })) ?? null,
    },
  },
});
