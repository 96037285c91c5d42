import type { Takes } from "./layout.ts";

/** A column that takes what any of several do. */
export const anyOf = (all: readonly Takes[]): Takes => {
  const codes = Object.assign({}, ...all.map((takes) => takes.codes));
  return { ...Object.assign({}, ...all), ...(Object.keys(codes).length > 0 ? { codes } : {}) };
};
