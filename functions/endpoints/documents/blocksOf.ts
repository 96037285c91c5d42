import type { Language } from "../../../shared/languages/texts.ts";
import { texts } from "../../../shared/languages/texts.ts";
import type { Block } from "../../../shared/report/blocks.ts";
import { layout } from "../../../shared/report/layout.ts";
import type { ReleasedReport } from "../../../shared/report/report.ts";
import { shown } from "./shown.ts";

interface Asked {
  readonly origin: string;
  readonly query: { readonly language: Language };
}

/** A released report laid out in the language that was asked for. */
export const blocksOf = (released: ReleasedReport, { origin, query }: Asked): Block[] =>
  layout(released.content, shown(released, origin), texts(query.language));
