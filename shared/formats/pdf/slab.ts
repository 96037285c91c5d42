/**
 * A piece of a page that is never cut: a line of a paragraph, a row of a table. Everything is laid out as slabs first, shared
 * out over pages, and drawn last, when the page of each is known. Lengths are in points.
 */
export interface Slab {
  readonly height: number;
  /** White above it, unless it begins a page, be it under the repeated head of its table. */
  readonly above?: number;
  /** Stays on one page with the next one: a heading with what it heads, a line that would be left alone. */
  readonly keep?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Repeated above it when it begins a page: the head of its table. */
  readonly again?: Slab;
  /** The id of the heading that begins here. */
  readonly anchor?: string;
  /** Draws it: its top from the top of the paper, and the number of its page, from 0. */
  readonly draw: (top: number, page: number) => void;
}

export interface Placed {
  readonly slab: Slab;
  readonly top: number;
}
