import * as z from "zod";

/** With `dryRun=true` an import says what it would do, and does nothing. */
export const dryRun = z.strictObject({ dryRun: z.enum(["true", "false"]).optional() });
