/** One text of a language: where it stands, what it says, and what it was given to say. */
export interface Said {
  readonly path: string;
  readonly text: string;
  readonly given: readonly string[];
}

/** Every text below a value; what goes into a sentence stands in it as ⟦1⟧, ⟦2⟧... */
export function said(of: unknown, path = ""): Said[] {
  if (typeof of === "string") return [{ path, text: of, given: [] }];
  if (typeof of === "function") {
    const given = Array.from({ length: of.length }, (_, at) => `⟦${at + 1}⟧`);
    return [{ path, text: String(of(...given)), given }];
  }
  return Object.entries(of as object).flatMap(([name, below]) => said(below, path === "" ? name : `${path}.${name}`));
}
