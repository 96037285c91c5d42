import * as z from "zod";

/** What every refusal looks like (RFC 9457, application/problem+json): all that is wrong at once, each with its place. */
export const ProblemDetails = z.strictObject({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** To find the request in the log. */
  instance: z.string(),
  problems: z.array(
    z.strictObject({
      path: z.string(),
      code: z.string(),
      message: z.string(),
      /** Of a submission's finding: a warning can be explained, an error cannot. */
      severity: z.enum(["error", "warning"]).optional(),
    }),
  ),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;
