import type { Column, Layout } from "./layout.ts";

/** The hidden sheet with what drop-downs offer: a list in a formula of its own may have 255 characters at most. */
export const listsSheet = "Lists";

/** What the cells of a column offer to choose from; undefined where anything may be written. */
export function offered(
  { takes, path }: Column,
  layout: Layout,
  grants: readonly string[],
): readonly string[] | undefined {
  const instead = layout.parts.find(({ columns }) => columns[0]?.path === path)?.instead ?? {};
  const bracketed = Object.values(instead).map((word) => `(${word})`);
  if (takes.codes) return [...Object.values(takes.codes), ...bracketed];
  if (takes.yesNo) return [takes.yesNo.yes ?? "", takes.yesNo.no ?? ""];
  return path.join(".") === "grants" ? grants : undefined;
}
