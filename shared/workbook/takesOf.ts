import { codesOf, type FormSchema, isShort } from "./formSchema.ts";
import { none, type Takes } from "./layout.ts";
import { labelsOf } from "./words.ts";

/** What a column takes for a field without alternatives. */
export function takesOf(schema: FormSchema): Takes {
  const codes = codesOf(schema);
  if (codes) return { codes: labelsOf(codes, schema.words) };
  switch (schema.type) {
    case "integer":
    case "number":
      return { number: true };
    case "boolean":
      return { yesNo: { yes: "Yes", no: "No", ...schema.words } };
    case "string":
      return schema.format === "date" ? { date: true } : { text: true };
    case "array":
      return isShort(schema) ? { ...takesOf(schema.items ?? {}), many: schema.words?.none ?? none } : { json: true };
    default:
      return { json: true };
  }
}
