import type { Checked } from "../api/everybody.ts";
import { type Language, texts } from "../languages/texts.ts";
import type { Block, Fact } from "../report/blocks.ts";
import { html } from "./html.ts";

/** A page that says what a fingerprint stands for, to whoever holds a report. */
export function checkPage(hash: string, found: Checked, language: Language): string {
  const { check, revision } = texts(language);
  const day = (of: string) => ({ date: of.slice(0, 10) });
  const fingerprint: Fact = { term: revision.hash, value: hash };
  const blocks: Block[] = found.released
    ? [
        { block: "text", text: check.released },
        {
          block: "facts",
          facts: [
            { term: revision.number, value: { number: found.revision } },
            { term: revision.released, value: day(found.releasedAt) },
            ...(found.followedBy === null
              ? []
              : [
                  { term: check.followedBy, value: { number: found.followedBy.revision } },
                  { term: check.followedOn, value: day(found.followedBy.releasedAt) },
                ]),
          ],
        },
        { block: "facts", facts: [fingerprint] },
        found.followedBy === null
          ? { block: "text", text: check.latest }
          : { block: "note", tone: "caution", text: check.followed },
      ]
    : [
        { block: "note", tone: "caution", text: check.notReleased },
        { block: "facts", facts: [fingerprint] },
      ];
  return html([...blocks, { block: "text", text: check.text }], { title: check.title, language });
}
