import type { Texts } from "../languages/texts.ts";

/** Names in one phrase: a, b and c. */
export const listed = (names: readonly string[], { locale }: Texts): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
