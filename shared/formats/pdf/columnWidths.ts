/** What a column needs, in points: for its longest text on one line, and for its longest word. */
export interface Need {
  readonly natural: number;
  readonly least: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Columns of a table shared out over a width, as browsers do it; undefined when the longest words do not fit. */
export function columnWidths(needs: readonly Need[], width: number): number[] | undefined {
  const natural = sumOf(needs.map((need) => need.natural));
  const least = sumOf(needs.map((need) => need.least));
  if (natural <= width) return needs.map((need) => need.natural * (natural === 0 ? 1 : width / natural));
  if (least > width) return undefined;
  const [spare, wanted] = [width - least, natural - least];
  return needs.map((need) => need.least + (spare * (need.natural - need.least)) / wanted);
}
