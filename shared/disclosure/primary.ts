/** From which number on people may be counted in public, and whether zero is to be protected like a small number. */
export interface Rule {
  /** Counts of 1 to one less than this are hidden. */
  readonly smallest: number;
  readonly protectZero: boolean;
}

/** Below this many, a count of people can lead to somebody: what a grant gets that does not say otherwise. */
export const usual: Rule = { smallest: 10, protectZero: false };

/** Whether a count has to be hidden for its own sake. */
export const isPrimary = (count: number, { smallest, protectZero }: Rule): boolean =>
  count === 0 ? protectZero : count < smallest;
