import { kinds } from "../activities/kinds.ts";
import { Language, texts } from "../languages/texts.ts";
import type { Sheet } from "./cell.ts";
import { describe } from "./describe.ts";
import { type Layout, titlesOf } from "./layout.ts";
import { layoutOf } from "./layoutOf.ts";

const made = new Map<Language, readonly Layout[]>();

/** The sheets of every kind in a language, made when they are asked for first: they never change. */
export function layoutsIn(language: Language): readonly Layout[] {
  const own = made.get(language) ?? kinds.map((kind) => layoutOf(describe(kind, texts(language))));
  made.set(language, own);
  return own;
}

/** What the same columns take in other languages, beside what they take in their own. */
function withWordsOf(layout: Layout, others: readonly Layout[]): Layout {
  const columns = <C extends Layout["own"][number]>(own: readonly C[], of: (other: Layout) => Layout["own"]) =>
    own.map((column, at) => {
      const also = others.flatMap((other) => of(other)[at]?.takes ?? []);
      return { ...column, takes: { ...column.takes, also } };
    });
  return {
    ...layout,
    own: columns(layout.own, ({ own }) => own),
    parts: layout.parts.map((list, at) => ({
      ...list,
      columns: columns(list.columns, ({ parts }) => parts[at]?.columns ?? []),
      also: others.flatMap(({ parts }) => parts.slice(at, at + 1).map(({ instead }) => instead)),
    })),
  };
}

/** How many of a sheet's titles a layout has. */
function known({ rows }: Sheet, layout: Layout): number {
  const titles = new Set(titlesOf(layout));
  return (rows[0] ?? []).filter((title) => typeof title === "string" && titles.has(title.trim())).length;
}

/** The layout of a sheet, whatever its language: found by its name and, as languages may share one, by its titles. */
export function layoutFor(sheet: Sheet): Layout | undefined {
  const all = Language.options.flatMap(layoutsIn);
  const name = sheet.name.trim().toLowerCase();
  const named = all.filter((layout) => layout.sheet.toLowerCase() === name);
  const [best] = named.sort((a, b) => known(sheet, b) - known(sheet, a));
  if (best === undefined) return undefined;
  return withWordsOf(
    best,
    all.filter((layout) => layout.kind === best.kind && layout !== best),
  );
}
