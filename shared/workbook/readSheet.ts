import type { Problem } from "../errors.ts";
import type { Cell, Place, Sheet } from "./cell.ts";
import { columnsOf } from "./columnsOf.ts";
import { isEmpty } from "./isEmpty.ts";
import { type Column, idTitle, type Layout, type Parts, titlesOf } from "./layout.ts";
import { placeAt } from "./placeAt.ts";
import { put } from "./put.ts";
import type { Tell } from "./tell.ts";
import { insteadOf, read } from "./values.ts";

/** Something wrong in a workbook: `path` is the cell as people write it, `place` where to mark it. */
export interface CellProblem extends Problem {
  readonly place: Place;
}

/** What the lines of one id say, not yet checked against its kind's schema. */
export interface Group {
  /** Undefined where the line has none. */
  readonly id: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The rows of its lines. */
  readonly rows: readonly number[];
  /** The cell in which a value of the activity stands (`participants`, `0`, `count`), or would stand. */
  at(path: readonly PropertyKey[]): Place;
}

interface Line {
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** The activities of one sheet. Lines belong together by their id, wherever they stand. */
export function readSheet(sheet: Sheet, layout: Layout, tell: Tell): Group[] {
  const columns = columnsOf(sheet, layout, tell);
  // Without a column everything in it would look as if it had been removed.
  if (columns.size < titlesOf(layout).length) return [];
  const placeOf = (row: number, title: string): Place => ({ sheet: sheet.name, row, column: columns.get(title) ?? 0 });
  const wanted = [...columns];
  const lines = sheet.rows.slice(1).flatMap((row, index): Line[] => {
    const filled = wanted.flatMap(([title, column]) => {
      const cell = row[column];
      return cell === undefined || isEmpty(cell) ? [] : [[title, cell] as const];
    });
    return filled.length === 0 ? [] : [{ row: index + 1, cells: new Map(filled) }];
  });

  const byId = new Map<string, Line[]>();
  const groups: (readonly [string | undefined, Line[]])[] = [];
  for (const line of lines) {
    const cell = line.cells.get(idTitle);
    const id = cell === undefined ? undefined : readCell(cell, placeOf(line.row, idTitle));
    const before = id === undefined ? undefined : byId.get(id);
    if (before) before.push(line);
    else if (cell !== undefined && id === undefined) continue;
    else {
      if (id === undefined && !layout.own.some(({ title }) => line.cells.has(title))) {
        const message = "says a part of an activity, but not of which: write the activity's id here";
        tell(placeOf(line.row, idTitle), "partWithoutId", message);
        continue;
      }
      const group: Line[] = [line];
      if (id !== undefined) byId.set(id, group);
      groups.push([id, group]);
    }
  }
  return groups.map(([id, group]) => gather(id, group));

  function readCell(cell: Cell, place: Place): string | undefined {
    const result = read(cell, { text: true });
    if ("value" in result) return String(result.value).trim();
    tell(place, result.doubt.code, result.doubt.message);
    return undefined;
  }

  /** The value of a column in a line; undefined where it says nothing, or nothing that can be taken. */
  function valueIn({ row, cells }: Line, { title, takes }: Column): unknown {
    const cell = cells.get(title);
    if (cell === undefined) return undefined;
    const result = read(cell, takes);
    if ("value" in result) return result.value;
    tell(placeOf(row, title), result.doubt.code, result.doubt.message);
    return undefined;
  }

  function gather(id: string | undefined, group: readonly Line[]): Group {
    const fields: Record<string, unknown> = {};
    const places = new Map<string, Place>();
    const first = group[0]?.row ?? 0;
    for (const column of layout.own) {
      const stated = group.filter(({ cells }) => cells.has(column.title));
      const values = stated.map((line) => [line, valueIn(line, column)] as const);
      const known = values.find(([, value]) => value !== undefined);
      places.set(column.path.join("."), placeOf(stated[0]?.row ?? first, column.title));
      if (known === undefined) continue;
      put(fields, column.path, known[1]);
      for (const [line, value] of values)
        if (value !== undefined && JSON.stringify(value) !== JSON.stringify(known[1]))
          tell(
            placeOf(line.row, column.title),
            "statedTwice",
            `row ${known[0].row + 1} says something else of the same activity`,
          );
    }
    for (const parts of layout.parts) {
      const value = gatherParts(group, parts, places, first);
      if (value !== undefined) put(fields, parts.path, value);
    }
    return {
      id,
      fields,
      rows: group.map(({ row }) => row),
      at: (path) => placeAt(path, places, placeOf(first, idTitle)),
    };
  }

  function gatherParts(group: readonly Line[], parts: Parts, places: Map<string, Place>, first: number): unknown {
    const [lead] = parts.columns;
    const list = parts.path.join(".");
    places.set(list, placeOf(first, lead?.title ?? idTitle));
    const filled = group.filter(({ cells }) => parts.columns.some(({ title }) => cells.has(title)));
    const words = filled.flatMap((line) => {
      const instead = insteadOf(line.cells.get(lead?.title ?? ""), parts);
      return instead === undefined ? [] : [{ line, value: instead.value }];
    });
    if (words.length > 0) {
      if (
        filled.length > 1 ||
        (filled[0]?.cells && parts.columns.slice(1).some(({ title }) => filled[0]?.cells.has(title)))
      )
        tell(
          placeOf(words[0]?.line.row ?? first, lead?.title ?? idTitle),
          "statedTwice",
          `${parts.title}: the word in brackets and parts of the same activity exclude each other`,
        );
      return words[0]?.value;
    }
    const values = filled.map((line, index) => {
      const part: Record<string, unknown> = {};
      for (const column of parts.columns) {
        const value = valueIn(line, column);
        places.set([list, index, ...column.path].join("."), placeOf(line.row, column.title));
        if (parts.single) return value;
        if (value !== undefined) put(part, column.path, value);
      }
      return part;
    });
    return values.length === 0 ? undefined : values;
  }
}
