import type { Place } from "./cell.ts";

/** Says that something is wrong in a cell. */
export type Tell = (place: Place, code: string, message: string) => void;
