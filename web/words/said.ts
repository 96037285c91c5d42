import { texts } from "../languages/language.ts";

/** A value as it was recorded, in an account of what changed. */
export const said = (value: unknown): string =>
  value === undefined || value === null ? texts().absent : typeof value === "string" ? value : JSON.stringify(value);
