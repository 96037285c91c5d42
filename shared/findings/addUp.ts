import type { Doubt } from "./finding.ts";

/** A number by some dimension ("58 women", by sex), and where it stands. */
export interface Part {
  readonly path: string;
  readonly by: string;
  readonly count: number;
}

/** A total, where one is stated, and its parts by one or several dimensions, each of which makes up the whole. */
export interface Published {
  readonly total?: Omit<Part, "by"> | undefined;
  readonly parts: readonly Part[];
  /** Whether the numbers are exact: what is "about" or "at least" need not add up. */
  readonly isExact: boolean;
}

interface Breakdown {
  readonly by: string;
  readonly path: string;
  readonly sum: number;
  readonly parts: readonly Part[];
}

/**
 * Checks numbers as they are published: each a count, none above the total, and each breakdown of two or more parts equal to
 * the total, or, where none is stated, to the other breakdowns. One part alone ("10 children") claims nothing about the rest.
 */
export function addUp({ total, parts, isExact }: Published): Doubt[] {
  const counts = total === undefined ? parts : [total, ...parts];
  const breakdowns = [...new Set(parts.map(({ by }) => by))].map((by): Breakdown => {
    const own = parts.filter((part) => part.by === by);
    return { by, path: own[0]?.path ?? "", sum: own.reduce((sum, { count }) => sum + count, 0), parts: own };
  });
  return [
    ...counts.flatMap(({ path, count }): Doubt[] =>
      Number.isSafeInteger(count) && count >= 0 ? [] : [{ path, code: "notACount", says: { count } }],
    ),
    ...(total === undefined
      ? differing(breakdowns)
      : breakdowns.flatMap((breakdown) => against(total.count, breakdown, isExact))),
  ];
}

function against(total: number, { by, path, sum, parts }: Breakdown, isExact: boolean): Doubt[] {
  const over = parts.filter(({ count }) => isExact && count > total);
  if (over.length > 0)
    return over.map(({ path, count }): Doubt => ({ path, code: "partOverTotal", says: { count, total } }));
  if (parts.length < 2 || sum === total) return [];
  const code = !isExact ? "partsDiffer" : sum > total ? "partsOverTotal" : "partsUnderTotal";
  return [{ path, code, says: { by, parts: sum, total } }];
}

function differing(breakdowns: readonly Breakdown[]): Doubt[] {
  const [first, ...others] = breakdowns.filter(({ parts }) => parts.length > 1);
  if (first === undefined) return [];
  return others
    .filter(({ sum }) => sum !== first.sum)
    .map(({ by, path, sum }): Doubt => {
      const says = { by, parts: sum, otherBy: first.by, otherParts: first.sum };
      return { path, code: "breakdownsDiffer", says };
    });
}
