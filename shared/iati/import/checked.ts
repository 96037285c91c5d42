import type * as z from "zod";
import type { Problem } from "../../errors.ts";

/** What a schema says of a value: the value as it takes it, or what is wrong with it, at `path`. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, path: string): { value?: T; problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => ({
      path: [path, ...issue.path.map(String)].join("."),
      code: issue.code === "custom" ? String(issue.params?.code ?? "invalid") : issue.code,
      message: issue.message,
    })),
  };
}
