import type { Cell } from "../../shared/workbook/cell.ts";
import { type Column, type Layout, none, type Takes } from "../../shared/workbook/layout.ts";
import { read } from "../../shared/workbook/values.ts";
import { nameOf, type Typed } from "./typed.ts";

/** Something in the form that cannot be taken, by the path of its field. */
export interface Doubt {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What was typed, as the cell of a workbook holds it: a number only where one is asked for and plain digits say one. */
function cellOf(text: string, { number, date, yesNo }: Takes): Cell {
  if (number && /^\s*\d{1,15}(?:\.\d{1,6})?\s*$/.test(text)) return Number(text);
  if (date && /^\d{4}-\d{2}-\d{2}$/.test(text)) return { date: text };
  return yesNo ? text === "true" : text;
}

function put(into: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] ??= value;
  else {
    into[key] ??= {};
    if (typeof into[key] === "object") put(into[key] as Record<string, unknown>, rest, value);
  }
}

/**
 * The activity that a form says, read exactly as a line of a workbook is: an empty field says nothing, and no text is guessed to be
 * a number. Whether it is a whole activity is for the API to say.
 */
export function activityOf({ own, parts }: Typed, layout: Layout) {
  const doubts: Doubt[] = [];
  const fields: Record<string, unknown> = { kind: layout.kind };
  const take = (into: Record<string, unknown>, column: Column, text = "", at = nameOf(column)): void => {
    if (text.trim() === "") {
      if (column.required) doubts.push({ path: at, code: "required", message: "is missing" });
      return;
    }
    const result = read(cellOf(text, column.takes), column.takes);
    if ("value" in result) put(into, column.path, result.value);
    else doubts.push({ path: at, ...result.doubt });
  };
  for (const column of layout.own) take(fields, column, own[nameOf(column)]);
  for (const list of layout.parts) {
    const { instead = "", lines = [] } = parts[nameOf(list)] ?? {};
    if (instead !== "") put(fields, list.path, instead === none ? [] : instead);
    else if (lines.length > 0)
      put(
        fields,
        list.path,
        lines.map((line, index) => {
          const part: Record<string, unknown> = {};
          for (const column of list.columns)
            take(part, column, line[nameOf(column)], [nameOf(list), index, ...column.path].join("."));
          return part;
        }),
      );
  }
  return { activity: fields, doubts };
}
