import type { Problem } from "./errors.ts";

const most = 1000;

/** Problems as an answer can hold them: the first thousand, and how many more there are. */
export function shortened(problems: readonly Problem[]): Problem[] {
  if (problems.length <= most) return [...problems];
  const message = `and ${problems.length - most} more: these are the first ${most}`;
  return [...problems.slice(0, most), { path: "", code: "more", message }];
}
