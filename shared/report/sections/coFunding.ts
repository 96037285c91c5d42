import { zero } from "../../figures/sum.ts";
import { listed } from "../../formats/listed.ts";
import type { Block } from "../blocks.ts";
import { numbers, words } from "./columns.ts";
import { counted } from "./counted.ts";
import { reconciliation } from "./reconciliation.ts";
import type { Section } from "./section.ts";

/** What the grant's numbers share with those of other donors, from who paid to what is credited. */
export const coFunding: Section = (report, texts) => {
  const { coFunding: own, grant } = report;
  const said = texts.coFunding;
  const sets = [
    ...new Set(own.measures.flatMap(({ together }) => together.map(({ donors }) => JSON.stringify(donors)))),
  ];
  const nameOf = (set: string): string => {
    const donors = JSON.parse(set) as string[];
    return donors.length === 0 ? said.sameDonor : listed(donors, texts);
  };
  const blocks: Block[] = [
    { block: "heading", level: 2, id: "co-funding", text: said.heading },
    { block: "text", text: own.otherDonors.length === 0 ? said.alone : said.together(listed(own.otherDonors, texts)) },
  ];
  if (own.otherDonors.length > 0 || grant.creditRule !== "inFull")
    blocks.push({ block: "text", text: said.rule[grant.creditRule] });
  const rest = reconciliation(report, texts);
  if (sets.length === 0) return [...blocks, ...rest];
  return [
    ...blocks,
    {
      block: "table",
      caption: said.table,
      columns: [
        words(said.measure),
        numbers(said.paidAlone),
        ...sets.map((set) => numbers(said.paidWith(nameOf(set)))),
        numbers(said.credited),
      ],
      rows: own.measures.map(({ title, alone, together, credited }) => ({
        cells: [
          title,
          counted(alone),
          ...sets.map((set) =>
            counted(together.find(({ donors }) => JSON.stringify(donors) === set)?.quantity ?? zero),
          ),
          counted(credited),
        ],
      })),
    },
    ...rest,
  ];
};
