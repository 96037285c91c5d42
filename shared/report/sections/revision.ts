import type { Block } from "../blocks.ts";
import { restated } from "./restated.ts";
import type { Section } from "./section.ts";

/** What makes a released report tamper-evident, and what it says differently than those before. */
export const revision: Section = (report, texts, released) => {
  const said = texts.revision;
  const heading: Block = { block: "heading", level: 2, id: "revision", text: said.heading };
  if (released === null) return [heading, { block: "text", text: said.draft }, ...restated(report, texts)];
  const { id, releasedAt, reason, hash, previousHash, checkAt } = released;
  return [
    heading,
    {
      block: "facts",
      facts: [
        { term: said.number, value: { number: id.revision } },
        { term: said.released, value: { date: releasedAt.slice(0, 10) } },
        ...(reason === null ? [] : [{ term: said.reason, value: reason }]),
      ],
    },
    {
      block: "facts",
      facts: [
        { term: said.hash, value: hash },
        { term: said.previousHash, value: previousHash ?? said.first },
        ...(checkAt === undefined ? [] : [{ term: said.checkAt, value: checkAt }]),
      ],
    },
    { block: "text", text: said.text },
    ...restated(report, texts),
  ];
};
