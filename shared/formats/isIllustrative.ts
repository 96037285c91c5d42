import type { Value } from "../report/blocks.ts";

/** Whether a value is one that bears the mark of illustrative numbers. */
export const isIllustrative = (of: Value): boolean =>
  typeof of === "object" && ("number" in of || "share" in of) && of.illustrative === true;
