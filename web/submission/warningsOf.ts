import type { Explained } from "../../shared/findings/explanation.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import type { Refusal } from "../api/refusal.ts";

type Warning = Pick<Finding, "path" | "code" | "message">;

/** The warnings that want an explanation: those that stand, or that handing in brought up, unless what was said before still holds. */
export function warningsOf(
  findings: readonly Finding[],
  refused: Refusal["problems"],
  before: readonly Explained[],
): Warning[] {
  const warnings = [...refused, ...findings].filter(({ severity }) => severity === "warning");
  const byPlace = new Map(warnings.map((warning) => [`${warning.path} ${warning.code}`, warning]));
  return [...byPlace.values()].filter(
    ({ path, code, message }) =>
      !before.some((one) => one.path === path && one.code === code && one.message === message),
  );
}
