import type { Answer } from "../api/operations.ts";

/** What a measure is called in the language in which the kinds were asked for; undefined until they are there. */
export const measureName = (of: string, kinds: Answer<"GET /kinds">["kinds"] = []): string | undefined =>
  kinds.flatMap(({ measures }) => measures).find(({ name }) => name === of)?.title;
