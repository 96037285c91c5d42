import type { Report } from "./report.ts";

type Combined = Pick<Report["definitions"][number], "overTime" | "overPlaces" | "unit">;

/**
 * Whether an indicator's number is the sum of what was counted in its periods and places, as its measure adds up: an average, a highest, a
 * latest one and a share are none, so nothing can be added to them or worked out from them.
 */
export const isSum = ({ overTime = "sum", overPlaces = "sum", unit }: Combined): boolean =>
  overTime === "sum" && overPlaces === "sum" && unit === undefined;
