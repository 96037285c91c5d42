import fc from "fast-check";
import type * as z from "zod";
import { Activity } from "../../shared/activities/activity.ts";
import { kinds } from "../../shared/activities/kinds.ts";

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Texts that spreadsheets have their own ideas about. */
const awkward = fc.constantFrom(
  "=1+1",
  "'=1+1",
  "+38",
  "-",
  "@SUM(A1)",
  "＝1",
  "007",
  "1e5",
  "2020-07-30",
  "TRUE",
  "none",
  "_x0041_",
  "a\nb",
  "<b>&amp;",
  "Ψ 𝄞 ١٢",
  "not applicable",
  "a; b",
  "\ufffe!",
);

function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(arbitraryOf));
  const { minimum = 0, exclusiveMinimum, maximum = 1000, minLength = 0, maxLength = 40, minItems = 0 } = schema;
  switch (schema.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({
        min: exclusiveMinimum === undefined ? Math.max(minimum, -1000) : exclusiveMinimum + 1,
        max: Math.min(maximum, 10_000_000),
      });
    case "number":
      return fc
        .double({ min: Math.max(minimum, -1000), max: Math.min(maximum, 1000), noNaN: true })
        .map((n) => Math.round(n * 1000) / 1000 + 0);
    case "array":
      return fc.array(arbitraryOf(schema.items ?? {}), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(schema.maxItems ?? 4, 4)),
      });
    case "object": {
      const { properties = {}, required = [] } = schema;
      const of = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, arbitraryOf(value)]));
      return fc.record(of, { requiredKeys: [...required] });
    }
    default:
      if (schema.format === "date")
        return fc
          .date({ min: new Date("1850-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10));
      if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, "u"), { maxLength: 20 });
      return fc.oneof(awkward, fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 40) }));
  }
}

/** Any activity of any kind, made from nothing but its form; those that the kind's own checks refuse are left out. */
export const anyActivity: fc.Arbitrary<z.infer<typeof Activity>> = fc
  .oneof(
    ...kinds.map(({ kind, form }) => arbitraryOf(form() as Schema).map((fields) => ({ ...(fields as object), kind }))),
  )
  .map((activity) => Activity.safeParse(activity))
  .filter(({ success }) => success)
  .map(({ data }) => data as z.infer<typeof Activity>);
