import * as z from "zod";
import { Slug, text } from "../text.ts";
import { dimension, openDimension } from "./dimension.ts";
import { type Cell, Count, kind, NotApplicable, outcome } from "./kind.ts";

const indicator = openDimension("indicator", Slug, "Indicator not recorded");

const highest = 10;
const levels: Record<string, string> = Object.fromEntries(
  Array.from({ length: highest + 1 }, (_, level) => [String(level), `Level ${level}`]),
);
const level = dimension("level reached", { ...levels, unknown: "Level not recorded" });

const form = z.enum(["share", "level", "text"]);
const Share = z.strictObject({ numerator: Count, denominator: Count });
const Level = z.strictObject({ level: z.int().min(0).max(highest), highest: z.int().min(1).max(highest) });
const Value = z.union([Share, Level, z.strictObject({ text: text(1000) }), NotApplicable]).optional();

interface Measured {
  readonly indicator: string;
  readonly form: z.infer<typeof form>;
  readonly value?: z.infer<typeof Value>;
}

const formOf = (value: Exclude<Measured["value"], "notApplicable" | undefined>): Measured["form"] => {
  if ("text" in value) return "text";
  return "level" in value ? "level" : "share";
};

const part = ({ indicator, form, value }: Measured, of: keyof z.infer<typeof Share>): Cell<"indicator">[] => {
  if (form !== "share") return [];
  if (typeof value !== "object") return [{ in: { indicator }, value: value ?? null }];
  return "numerator" in value ? [{ in: { indicator }, value: value[of] }] : [];
};

/**
 * An indicator that is reported directly. A share is recorded as numerator and denominator, which are two measures: the share of
 * several places or periods is the ratio of their sums, never an average of averages. A level is not a number to add up: what
 * is counted is how many places stand at it. A text is kept and not counted.
 */
export const measurement = kind({
  kind: "measurement",
  title: "Measurement",
  dimensions: { indicator, scale: level },
  fields: {
    indicator: indicator.code.meta({
      title: "Indicator",
      description: "A short name that stays the same in every period, such as victims-satisfied",
    }),
    form: form.meta({ title: "Form", description: "A share of a number, a level on a scale, or a text" }),
    value: Value.meta({
      title: "Value",
      description: "Numerator and denominator, level and highest level, or text; leave out when it was not measured",
    }),
  },
  check: ({ form, value }, problem) => {
    if (typeof value !== "object") return;
    if (formOf(value) !== form) problem(["value"], `is a ${formOf(value)}, and not a ${form}`);
    if ("numerator" in value && value.numerator > value.denominator)
      problem(["value", "numerator"], "is more than the denominator");
    if ("level" in value && value.level > value.highest) problem(["value", "level"], "is above the highest level");
  },
  measures: {
    numerator: {
      title: "Share measured, numerator",
      unit: "counted",
      dimensions: ["indicator"],
      apart: "indicator",
      partOf: "measurement.denominator",
      overTime: "sum",
      victims: false,
      iati: outcome,
      hxl: "#indicator+numerator+num",
      cells: (measured) => part(measured, "numerator"),
    },
    denominator: {
      title: "Share measured, denominator",
      unit: "counted",
      dimensions: ["indicator"],
      apart: "indicator",
      overTime: "sum",
      victims: false,
      iati: outcome,
      hxl: "#indicator+denominator+num",
      cells: (measured) => part(measured, "denominator"),
    },
    levels: {
      title: "Places with a level",
      unit: "places",
      dimensions: ["scale", "indicator"],
      apart: "indicator",
      overTime: "latestOfEach",
      victims: false,
      iati: { result: "outcome", measure: "ordinal" },
      hxl: "#indicator+level+num",
      cells: ({ indicator, form, value }) => {
        if (form !== "level") return [];
        if (typeof value !== "object") return [{ in: { indicator }, value: value ?? null }];
        return "level" in value ? [{ in: { indicator, scale: String(value.level) }, value: 1, item: indicator }] : [];
      },
    },
  },
});
