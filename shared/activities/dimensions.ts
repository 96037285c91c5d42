import type { Dimension } from "./dimension.ts";
import { kinds } from "./kinds.ts";

/** Every dimension of every kind, by name. */
const dimensions: Readonly<Record<string, Dimension>> = Object.assign({}, ...kinds.map((kind) => kind.dimensions));

export const dimensionNames: readonly string[] = Object.keys(dimensions);

/** What stands in a caption after "by". */
export const titleOf = (dimension: string): string => dimensions[dimension]?.title ?? dimension;

/** The codes of a dimension in the order in which tables show them; of an open one, only `unknown`. */
export const codes = (dimension: string): string[] => Object.keys(dimensions[dimension]?.labels ?? {});

/** The HXL 1.1 attribute of a code of a dimension; empty where it has none. */
export const hxlOf = (dimension: string, code: string): string => dimensions[dimension]?.hxl[code] ?? "";
