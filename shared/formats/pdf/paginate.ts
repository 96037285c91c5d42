import type { Placed, Slab } from "./slab.ts";

/** How much room a slab needs together with all that it must not be separated from. */
function together(slabs: readonly Slab[], from: number): number {
  let height = slabs[from]?.height ?? 0;
  for (let at = from; slabs[at]?.keep; at++) {
    const next = slabs[at + 1];
    if (next === undefined || next.newPage) break;
    height += (next.above ?? 0) + next.height;
  }
  return height;
}

/**
 * Shares slabs out over pages of a height. What must stay together does, unless no page has room for all of it. A slab that is
 * higher than a page gets one of its own.
 */
export function paginate(slabs: readonly Slab[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let bottom = 0;
  const place = (slab: Slab): void => {
    const begins = page.every((own) => own.slab === slab.again);
    const top = bottom + (begins ? 0 : (slab.above ?? 0));
    page.push({ slab, top });
    bottom = top + slab.height;
  };
  for (const [at, slab] of slabs.entries()) {
    const all = together(slabs, at);
    const needs = (slab.above ?? 0) + (all > height ? slab.height : all);
    if (page.length > 0 && (slab.newPage || bottom + needs > height + 0.01)) {
      pages.push(page);
      [page, bottom] = [[], 0];
      if (slab.again) place(slab.again);
    }
    place(slab);
  }
  return page.length === 0 ? pages : [...pages, page];
}
