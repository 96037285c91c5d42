import type { Cell } from "./cell.ts";

/** Whether a cell says nothing. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === "string" && cell.trim() === "");
