import { value } from "../formats/value.ts";
import type { Texts } from "../languages/texts.ts";

/** A mail as text alone: it can be read anywhere, and loads nothing that would tell who read it. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
}

export const paragraphs = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts
    .map((part) => (typeof part === "string" ? part : part.join("\n")))
    .filter((part) => part !== "")
    .join("\n\n")}\n`;

/** A date (ISO 8601) as people write it. */
export const dateIn = (texts: Texts, date: string): string => value({ date }, texts);

/** The address of a screen of the web page (whose own address ends in a slash), which signs in whoever opens it. */
export const screen = (page: string, ...to: readonly (string | number)[]): string =>
  `${page}#/${to.map(encodeURIComponent).join("/")}`;
