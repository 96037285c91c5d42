import { categoryIn, dimensionIn } from "../../../languages/labels/dimension.ts";
import { quantity } from "../line.ts";
import { type Part, spansOf } from "../part.ts";
import { tagOf } from "../tagOf.ts";

/** Each cell of each table by category, and its total. */
export const breakdowns: Part = (report, texts) =>
  report.breakdowns.flatMap(({ measure, title, unit, rows, columns, cells, total }) => {
    const own = { code: measure, name: title, unit, ...spansOf(report).toDate };
    const by = { by: dimensionIn(rows.dimension, texts) };
    return [
      ...rows.categories.flatMap((row, at) =>
        (cells[at] ?? []).map((cell, across) => {
          const column = columns?.categories[across];
          const category = { ...by, category: categoryIn(rows.dimension, row, texts) };
          if (columns === null || column === undefined)
            return { ...own, ...category, tag: tagOf(measure, [[rows.dimension, row]]), ...quantity(cell) };
          return {
            ...own,
            ...category,
            alsoBy: dimensionIn(columns.dimension, texts),
            alsoCategory: categoryIn(columns.dimension, column, texts),
            tag: tagOf(measure, [
              [rows.dimension, row],
              [columns.dimension, column],
            ]),
            ...quantity(cell),
          };
        }),
      ),
      { ...own, tag: tagOf(measure), says: "total", ...quantity(total) },
    ];
  });
