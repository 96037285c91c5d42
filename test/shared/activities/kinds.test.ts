import { describe, expect, test } from "vitest";
import { codes, dimensionNames, titleOf } from "../../../shared/activities/dimensions.ts";
import { kinds } from "../../../shared/activities/kinds.ts";
import { measureNames, measureOf } from "../../../shared/activities/measures.ts";
import { categoryIn } from "../../../shared/languages/labels/dimension.ts";
import { texts } from "../../../shared/languages/texts.ts";

/** Hashtags of HXL 1.1 (core schema, released) that measures may use; the attributes of that list that they do. */
const hashtags = ["#activity", "#capacity", "#indicator", "#item", "#output", "#reached", "#service", "#value"];
const attributes = ["+adults", "+children", "+f", "+i", "+ind", "+m", "+num", "+provided", "+transfer"];

describe.each(kinds.map((kind) => [kind.kind, kind] as const))("the kind %s", (_, kind) => {
  test("tells of each field what it is and how to fill it in", () => {
    const { kind: _kind, ...fields } = kind.form().properties as Record<string, object>;
    for (const [name, field] of Object.entries(fields))
      expect(field, name).toMatchObject({ title: expect.stringMatching(/^[A-Z]/), description: expect.any(String) });
  });

  test("has no field for a name, a telephone number or an address", () => {
    const form = JSON.stringify(kind.form());
    expect(form).not.toMatch(/"(?:[a-z]*name|phone|telephone|email|address|birth[a-z]*)":/i);
  });

  test("measures by its own dimensions only", () => {
    for (const { dimensions, apart } of Object.values(kind.measures)) {
      expect(Object.keys(kind.dimensions)).toEqual(expect.arrayContaining([...dimensions]));
      if (apart !== undefined) expect(dimensions).toContain(apart);
    }
  });
});

test("no two kinds mean different things by the same dimension", () => {
  for (const kind of kinds)
    for (const [name, { title, labels }] of Object.entries(kind.dimensions)) {
      expect(titleOf(name)).toBe(title);
      expect(codes(name)).toEqual(Object.keys(labels));
    }
});

test.each(dimensionNames)("the dimension %s has words for each code, the unknown last", (name) => {
  expect(codes(name).at(-1)).toBe("unknown");
  for (const code of codes(name)) expect(categoryIn(name, code, texts("en"))).toMatch(/^[A-Z]/);
});

describe.each(measureNames)("%s", (name) => {
  const { hxl, iati, title, unit } = measureOf(name);

  test("says what it counts", () => {
    expect(title).toMatch(/^[A-Z]/);
    expect(unit).not.toBe("");
  });

  test("has a hashtag of the HXL core list, with well-formed attributes", () => {
    expect(hashtags).toContain(hxl.split("+")[0]);
    expect(hxl).toMatch(/^#[a-z]+(?:\+[a-z_]+)+$/);
    // People are individuals, and everything else that is counted is a number or money.
    expect(hxl).toMatch(/\+(?:ind|num|transfer)\b/);
  });

  test("says to IATI whether it adds up", () => {
    const places = name === "measurement.levels";
    expect(iati.measure).toBe(places ? "ordinal" : "unit");
    expect(["output", "outcome"]).toContain(iati.result);
  });
});

test("no two measures are exchanged under the same HXL name", () => {
  const names = measureNames.map((name) => measureOf(name).hxl);
  expect(new Set(names).size).toBe(names.length);
});

test("categories use attributes of the HXL core list", () => {
  const used = kinds.flatMap((kind) => Object.values(kind.dimensions).flatMap(({ hxl }) => Object.values(hxl)));
  expect(attributes).toEqual(expect.arrayContaining(used));
  const core = measureNames.flatMap((name) => measureOf(name).hxl.match(/\+(?:ind|num|provided|transfer)\b/g) ?? []);
  expect(attributes).toEqual(expect.arrayContaining(core));
});
