import type { Block, Heading } from "../report/blocks.ts";

interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

/** Blocks in sections, each begun by a heading of level 2. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Heading | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.block === "heading" && block.level === 2) sections.push({ heading: block, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}
