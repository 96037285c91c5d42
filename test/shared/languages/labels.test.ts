import { expect, it } from "vitest";
import { kinds } from "../../../shared/activities/kinds.ts";
import { Language, texts } from "../../../shared/languages/texts.ts";

it.each(Language.options)(
  "%s tells the categories of a dimension apart, the kinds and the fields of each",
  (language) => {
    const { labels } = texts(language);
    const distinct = (all: readonly string[]) =>
      expect(new Set(all.map((one) => one.toLowerCase())).size, all.join()).toBe(all.length);
    distinct(Object.values(labels.kinds));
    distinct(Object.values(labels.measures).map(({ title }) => title));
    for (const { labels: own } of Object.values(labels.dimensions)) distinct(Object.values(own));
    for (const { kind } of kinds)
      distinct([...Object.values(labels.shared), ...Object.values(labels.fields[kind])].map(({ title }) => title));
  },
);

it.each(Language.options)("%s begins what stands alone with a capital letter or a digit", (language) => {
  const { measures, dimensions, fields, shared, kinds } = texts(language).labels;
  const alone = [
    ...Object.values(kinds),
    ...Object.values(measures).map(({ title }) => title),
    ...Object.values(dimensions).flatMap(({ labels }) => Object.values(labels)),
    ...[shared, ...Object.values(fields)].flatMap((own) => Object.values(own).map(({ title }) => title)),
  ];
  for (const one of alone) expect(one).toMatch(/^[\p{Lu}\d]/u);
});
