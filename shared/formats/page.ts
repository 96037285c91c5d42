import { type Language, texts } from "../languages/texts.ts";
import { layout } from "../report/layout.ts";
import type { Report } from "../report/report.ts";
import type { Released } from "../report/sections/section.ts";
import { html } from "./html.ts";

/** A report as a page to read and to print; without a release it says that it is a draft. */
export const page = (content: Report, released: Released | null, language: Language): string =>
  html(layout(content, released, texts(language)), { title: content.project.title, language });
