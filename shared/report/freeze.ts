import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { ReleasedReport } from "./report.ts";

/**
 * Freezes a report at its release: the SHA-256 of its canonical JSON (RFC 8785), the hash of the revision before
 * included, so that neither it nor its past can be changed unnoticed.
 */
export function freeze(report: Omit<ReleasedReport, "hash">): ReleasedReport {
  const hash = createHash("sha256")
    .update(canonicalize(report) ?? "")
    .digest("hex");
  return { ...report, hash };
}

/** Whether a released report is still what was released. */
export const isIntact = ({ hash, ...report }: ReleasedReport): boolean => freeze(report).hash === hash;
