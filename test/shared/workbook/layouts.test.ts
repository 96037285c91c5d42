import { describe, expect, test } from "vitest";
import { Language, texts } from "../../../shared/languages/texts.ts";
import type { Layout, Takes } from "../../../shared/workbook/layout.ts";
import { titlesOf } from "../../../shared/workbook/layout.ts";
import { layoutFor, layoutsIn } from "../../../shared/workbook/layouts.ts";
import { sheetOf } from "../../../shared/workbook/sheetOf.ts";
import { read } from "../../../shared/workbook/values.ts";

const english = layoutsIn("en");
const others = Language.options.filter((language) => language !== "en");
const columnsOf = ({ own, parts }: Layout) => [...own, ...parts.flatMap(({ columns }) => columns)];

/** Words that two languages have in common. */
const same: Readonly<Record<string, readonly string[]>> = {
  fr: ["Participants", "Module", "Profession", "Service"],
  ru: [],
  bs: [],
};

describe.each(others)("a workbook in %s", (language) => {
  const own = layoutsIn(language);

  test("has the same columns as the English one, under other titles", () => {
    for (const [at, layout] of own.entries()) {
      expect(columnsOf(layout).map(({ path }) => path)).toEqual(
        columnsOf(english[at] as Layout).map(({ path }) => path),
      );
      const shared = new Set(titlesOf(english[at] as Layout).flatMap((title) => title.split(": ")));
      const left = titlesOf(layout)
        .flatMap((title) => title.split(": "))
        .filter((title) => shared.has(title));
      expect([...new Set(left)].filter((title) => title !== "Id" && !same[language]?.includes(title))).toEqual([]);
      expect(new Set(titlesOf(layout)).size).toBe(titlesOf(layout).length);
    }
  });

  test("offers words of its own for the same codes", () => {
    for (const [at, layout] of own.entries())
      for (const [index, { takes }] of columnsOf(layout).entries()) {
        const known = columnsOf(english[at] as Layout)[index]?.takes as Takes;
        expect(Object.keys(takes.codes ?? {})).toEqual(Object.keys(known.codes ?? {}));
      }
  });

  test("is known by its sheets, and its words are taken beside those of the others", () => {
    for (const layout of own) {
      const found = layoutFor(sheetOf(layout, []));
      expect(found).toMatchObject({ kind: layout.kind, sheet: layout.sheet });
      expect(titlesOf(found as Layout)).toEqual(titlesOf(layout));
    }
    const training = own.find(({ kind }) => kind === "training");
    const sex = columnsOf(layoutFor(sheetOf(training as Layout, [])) as Layout).find(
      ({ path }) => path.at(-1) === "sex",
    );
    for (const spoken of Language.options)
      expect(read(texts(spoken).labels.dimensions.sex.labels.female, sex?.takes ?? {})).toEqual({ value: "female" });
  });
});
