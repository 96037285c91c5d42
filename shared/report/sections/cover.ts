import { listed } from "../../formats/listed.ts";
import { periodName } from "../../formats/periodName.ts";
import type { Fact } from "../blocks.ts";
import type { Section } from "./section.ts";

/** What the report is about, and that it is a draft where it is one. */
export const cover: Section = ({ project, donor, grant, period, coFunding }, texts, released) => {
  const words = texts.cover;
  const optional = (term: string, value: string | null): Fact[] => (value === null ? [] : [{ term, value }]);
  const others = coFunding.otherDonors;
  return [
    {
      block: "cover",
      title: project.title,
      subtitle: words.subtitle(donor.name, periodName(period.period, texts)),
      facts: [
        {
          term: words.places,
          value: listed(
            grant.places.map(({ name }) => name),
            texts,
          ),
        },
        ...optional(words.programme, project.programme),
        { term: words.grant, value: grant.title },
        ...optional(words.reference, grant.reference),
        ...optional(words.otherDonors, others.length === 0 ? null : listed(others, texts)),
        { term: words.begins, value: { date: grant.startsOn } },
        { term: words.ends, value: { date: grant.endsOn } },
      ],
    },
    ...(released === null ? [{ block: "note", tone: "caution", text: words.draft } as const] : []),
  ];
};
