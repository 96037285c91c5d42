import type { Grant } from "../grants.ts";
import type { Shared } from "./shareOut.ts";

/**
 * How much of a figure is credited to one of the grants that paid for it, by the grant's rule; undefined: it does not stand in the
 * grant's report. A part is a whole number, also nought.
 */
const credits: Record<Grant["creditRule"], (figure: Shared, grant: string) => Shared | undefined> = {
  inFull: (figure) => figure,
  ringFenced: (figure) => (figure.grants.length === 1 ? figure : undefined),
  byShare: (figure, grant) => (figure.shares === undefined ? figure : { ...figure, value: figure.shares[grant] ?? 0 }),
};

/** The figures that stand in the reports of a grant, each with what is credited to it. By share they come from `shareOut`. */
export const creditedTo = (
  { id, creditRule }: Pick<Grant, "id" | "creditRule">,
  figures: readonly Shared[],
): Shared[] => figures.flatMap((figure) => (figure.grants.includes(id) ? (credits[creditRule](figure, id) ?? []) : []));
