/** More a row cannot have (points). */
const most = 409;

/** About how high a row must be (points) for texts in columns of these widths (characters): not every program works it out. */
export function heightOf(cells: readonly { readonly text: string; readonly width: number }[], size = 11): number {
  const lines = cells.map(({ text, width }) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size) / (width * 10.5))), 0),
  );
  return Math.min(most, Math.max(1, ...lines) * size * 1.36 + 4);
}
