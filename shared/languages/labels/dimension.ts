import type { Texts } from "../texts.ts";

type Named = Readonly<Record<string, { readonly title: string; readonly labels: Readonly<Record<string, string>> }>>;

/** What a dimension is called, as it stands after a colon; its name where it is not known (any more). */
export const dimensionIn = (dimension: string, { labels }: Texts): string =>
  (labels.dimensions as Named)[dimension]?.title ?? dimension;

/** What a category of a dimension is called; its code where it is not known (any more). */
export const categoryIn = (dimension: string, code: string, { labels }: Texts): string =>
  (labels.dimensions as Named)[dimension]?.labels[code] ?? code;
