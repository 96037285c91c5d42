import type { Grant } from "../../shared/grants.ts";

/** Grants of any project, credited in full: a grant's donor is the first letter of its id. */
export const payers = (): Pick<Grant, "id" | "donor" | "creditRule">[] =>
  ["a", "a1", "a2", "b", "b1", "c1", "usaid"].map((id) => ({ id, donor: id.charAt(0), creditRule: "inFull" }));
