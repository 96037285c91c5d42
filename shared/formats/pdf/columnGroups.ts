import { columnWidths, type Need } from "./columnWidths.ts";

/** Columns that are printed beside each other, by their place in the table, with their widths. */
export interface Group {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/**
 * All columns where the page has room for them. Where not, as many as it has room for, and the others below in further tables:
 * each begins with the first column, which says what a row is.
 */
export function columnGroups(needs: readonly Need[], width: number): Group[] {
  const whole = columnWidths(needs, width);
  if (whole) return [{ columns: needs.map((_, at) => at), widths: whole }];
  const groups: number[][] = [];
  let group = [0];
  const needOf = (at: number): Need => {
    const { natural, least } = needs[at] ?? { natural: 0, least: 0 };
    // The first column leaves room for another, however long its words.
    return at === 0 ? { natural: Math.min(natural, width / 2), least: Math.min(least, width / 2) } : { natural, least };
  };
  const fits = (columns: readonly number[]) => columnWidths(columns.map(needOf), width);
  for (let at = 1; at < needs.length; at++) {
    if (group.length > 1 && fits([...group, at]) === undefined) {
      groups.push(group);
      group = [0];
    }
    group.push(at);
  }
  return [...groups, group].map((columns) => ({
    columns,
    widths: fits(columns) ?? columns.map((at) => (width * needOf(at).least) / (needOf(0).least + needOf(at).least)),
  }));
}
