import { measureOf } from "../activities/measures.ts";
import { allowedOverTime, type OverTime } from "./combine.ts";

interface Combined {
  readonly measure: string;
  readonly overTime?: OverTime | undefined;
  readonly overPlaces?: string | undefined;
  readonly unit?: "share" | undefined;
  readonly baseline: { readonly value: number | null };
  readonly targets: readonly { readonly value: number; readonly revised?: { readonly value: number } | undefined }[];
}

interface Problem {
  path: (string | number)[];
  message: string;
}

/** All of something, in tenths of a per cent. */
const all = 1000;

/** What an indicator of a known measure asks for that makes no sense: to count twice, to mix, or more than all. */
export const combinationProblems = (indicator: Combined): Problem[] => [
  ...timeProblems(indicator),
  ...(indicator.unit === "share" ? shareProblems(indicator) : []),
];

function timeProblems({ measure, overTime, unit }: Combined): Problem[] {
  const isShare = unit === "share";
  const allowed: readonly OverTime[] = isShare ? ["sum", "latest"] : allowedOverTime[measureOf(measure).overTime];
  if (overTime === undefined || allowed.includes(overTime)) return [];
  const what = isShare ? "shares" : `numbers of ${measure}`;
  const rest = allowed.length === 0 ? "leave it out" : `it can be ${allowed.join(", ")}`;
  return [{ path: ["overTime"], message: `cannot be ${overTime} for ${what}: ${rest}` }];
}

/** A share is a ratio of sums, of something that is a part of something, and never more than all of it. */
function shareProblems({ measure, overPlaces, baseline, targets }: Combined): Problem[] {
  const values: [(string | number)[], number | null | undefined][] = [
    [["baseline", "value"], baseline.value],
    ...targets.flatMap(({ value, revised }, at): [(string | number)[], number | undefined][] => [
      [["targets", at, "value"], value],
      [["targets", at, "revised", "value"], revised?.value],
    ]),
  ];
  return [
    ...(measureOf(measure).partOf === undefined
      ? [{ path: ["unit"], message: `cannot be share: ${measure} is not measured as a part of anything` }]
      : []),
    ...(overPlaces === undefined
      ? []
      : [{ path: ["overPlaces"], message: "must be left out of a share, which is the ratio of the sums over places" }]),
    ...values
      .filter(([, value]) => (value ?? 0) > all)
      .map(([path]) => ({ path, message: `is more than ${all} tenths of a per cent` })),
  ];
}
