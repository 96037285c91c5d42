import * as z from "zod";
import { age, exploitation, service, sex } from "./categories.ts";
import { dimension } from "./dimension.ts";
import { Count, kind, output } from "./kind.ts";
import { split } from "./split.ts";

const status = dimension("assistance", {
  new: "Newly assisted",
  continuing: "Assistance continues",
  unknown: "Not recorded whether new",
});

/** ICS-TIP, the UN/IOM classification: whether a border was crossed on the way into exploitation. */
const border = dimension("border", {
  internal: "Within a country",
  crossBorder: "Across a border",
  unknown: "Not recorded whether across a border",
});

const People = z.strictObject({
  status: status.code.exclude(["unknown"]),
  sex: sex.code,
  age: age.code,
  exploitation: exploitation.code,
  border: border.code.optional(),
  count: Count,
});

const withoutStatus = ({ status: _status, ...line }: z.infer<typeof People>) => line;

/**
 * Assistance to victims in one period. People newly assisted can be added up over periods (each is new once); people
 * served cannot, because who is still assisted would be counted again.
 */
export const assistance = kind({
  kind: "assistance",
  title: "Assistance to victims",
  dimensions: { status, sex, age, exploitation, border, service },
  fields: {
    people: z.array(People).max(500).optional().meta({
      title: "People assisted",
      description: "New in this period or continuing; leave out when nobody counted them",
    }),
    services: z
      .array(z.strictObject({ service: service.code, count: Count }))
      .max(50)
      .optional()
      .meta({ title: "Services given", description: "How often each service was given" }),
  },
  measures: {
    newlyAssisted: {
      title: "People newly assisted",
      unit: "people",
      dimensions: ["sex", "age", "exploitation", "border"],
      overTime: "sum",
      victims: true,
      iati: output,
      hxl: "#reached+ind+assisted+new",
      cells: ({ people }) => split(people?.filter(({ status }) => status === "new").map(withoutStatus)),
    },
    served: {
      title: "People served in the period",
      unit: "people",
      dimensions: ["sex", "age", "exploitation", "border"],
      overTime: "never",
      victims: true,
      iati: output,
      hxl: "#reached+ind+served",
      cells: ({ people }) => split(people?.map(withoutStatus)),
    },
    services: {
      title: "Services given",
      unit: "services",
      dimensions: ["service"],
      overTime: "sum",
      victims: true,
      iati: output,
      hxl: "#service+provided+num",
      cells: ({ services }) => split(services),
    },
  },
});
