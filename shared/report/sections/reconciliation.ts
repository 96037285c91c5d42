import { zero } from "../../figures/sum.ts";
import type { Texts } from "../../languages/texts.ts";
import type { Block } from "../blocks.ts";
import type { Report } from "../report.ts";
import { numbers, words } from "./columns.ts";
import { counted } from "./counted.ts";

/** From what is credited to this grant and to others to what was done in all, which counts once. */
export const reconciliation = ({ reconciliation: rows }: Report, { coFunding: said }: Texts): Block[] => {
  if (rows === undefined) return [];
  const others = [...new Set(rows.flatMap(({ others }) => others.map(({ donor }) => donor)))];
  return [
    { block: "heading", level: 3, id: "reconciliation", text: said.reconciliation },
    { block: "text", text: said.reconciliationText },
    {
      block: "table",
      caption: said.reconciliationTable,
      columns: [
        words(said.measure),
        numbers(said.thisGrant),
        ...others.map((donor) => numbers(donor ?? said.otherDonors)),
        numbers(said.moreThanOnce),
        numbers(said.notCredited),
        numbers(said.countedOnce),
      ],
      rows: rows.map(({ title, credited, others: own, moreThanOnce, notCredited, total }) => ({
        cells: [
          title,
          counted(credited),
          ...others.map((donor) => counted(own.find((one) => one.donor === donor)?.quantity ?? zero)),
          counted(moreThanOnce),
          counted(notCredited),
          counted(total),
        ],
      })),
    },
  ];
};
