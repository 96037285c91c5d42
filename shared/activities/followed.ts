import { Slug } from "../text.ts";
import type { Cell } from "./kind.ts";

/** Which reform or study it is, so that it counts once however many periods record it. */
export const Followed = Slug.optional();

/** One thing that is followed over periods: a count of one, or not reported when it is not said which (or how many) it is. */
export const followed = <D extends string>(item: string | undefined, cell: NonNullable<Cell<D>["in"]>): Cell<D>[] => [
  item === undefined ? { in: cell, value: null } : { in: cell, value: 1, item },
];
