import type { Language } from "../languages/texts.ts";

/** What a file says of itself. */
export interface About {
  readonly title: string;
  readonly language: Language;
  /** When the report was made (ISO 8601). Nothing in a file comes from the clock, so that the same report gives the same bytes. */
  readonly madeAt: string;
}
