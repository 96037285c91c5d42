import { texts } from "../languages/language.ts";

/** Several names in a row, with the word for "and" before the last. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat(texts().locale).format(names);
