import type { Report } from "../report.ts";

/** The title under which a report shows an indicator. */
export const titleOf = ({ definitions }: Report, indicator: string): string =>
  definitions.find(({ id }) => id === indicator)?.title ?? indicator;
