import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { columns } from "../../../shared/formats/csv/columns.ts";
import { major } from "../../../shared/formats/csv/line.ts";
import { csv } from "../../../shared/formats/csv.ts";
import { centralAsia2003 } from "../../examples/centralAsia2003.ts";
import { exampleReport } from "../report/sections/exampleReport.ts";
import { readCsv } from "./readCsv.ts";

const report = exampleReport(centralAsia2003, "usaid-2003", "2003");
const text = csv(report, null, "en");
const [titles = [], tags = [], ...lines] = readCsv(text);
const names = Object.keys(columns);
const read = lines.map((line) => Object.fromEntries(line.map((cell, at) => [names[at] ?? "", cell])));

test("it is a table as RFC 4180 has it: a line of titles, one of tags, and as many cells in each line", () => {
  expect(text.startsWith("\ufeffProject,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(new Set([titles, tags, ...lines].map(({ length }) => length))).toEqual(new Set([names.length]));
  expect(new Set(titles).size).toBe(titles.length);
});

test("the tags are the same in every language, the titles are not", () => {
  const [inRussian, tagsInRussian] = readCsv(csv(report, null, "ru"));
  expect(tagsInRussian).toEqual(tags);
  expect(inRussian).not.toEqual(titles);
});

test("the same report gives the same text", () => expect(csv(structuredClone(report), null, "en")).toBe(text));

test("each line is a number, or says why there is none, or says in words what it is", () => {
  for (const line of read) {
    const isNumber = /^-?\d+(?:[.]\d+)?$/.test(line.value ?? "");
    expect(isNumber).toBe(line.value !== "");
    expect(isNumber && line.nothing !== "").toBe(false);
    expect(isNumber || line.words !== "").toBe(true);
  }
});

test("who did not report is named, and is neither zero nor left out", () => {
  const silent = read.filter(({ country, part, says }) => country === "TM" && part === "results" && says === "toDate");
  expect(silent).toHaveLength(report.results.length);
  for (const line of silent) expect(line).toMatchObject({ value: "", nothing: "notReported", words: "Not reported" });
});

test("a number carries how exact it is, and the tag under which numbers of its kind are exchanged", () => {
  const [established] = read.filter(({ code, says }) => code === "hotlines-established" && says === "cumulative");
  expect(established).toMatchObject({ value: "23", qualifier: "atLeast", tag: "#output+hotline+opened+num" });
  expect(read).toContainEqual(
    expect.objectContaining({ part: "money", says: "agreed", value: "1400000.00", currency: "USD" }),
  );
});

test.each([
  [1_234_567, "USD", "12345.67"],
  [-5, "USD", "-0.05"],
  [1234, "JPY", "1234"],
  [1234, "KWD", "1.234"],
])("%i minor units of %s are %s", (minor, currency, written) => expect(major(minor, currency)).toBe(written));

const folder = join(import.meta.dirname, "../../../../shared/data/hxl");

describe.skipIf(!existsSync(folder))("HXL 1.1 (skipped where the standard's files are not beside the project)", () => {
  const rowsOf = (file: string) =>
    parse(readFileSync(join(folder, file)), { columns: true }) as Record<string, string>[];
  const hashtags = rowsOf("hxl-core-hashtag.hxl.csv");
  const attributes = rowsOf("hxl-core-attribute.hxl.csv");
  const schema = JSON.parse(readFileSync(join(folder, "hxl-default-schema.json"), "utf8")) as Record<string, string>[];

  test.each(tags)("%s is a core hashtag, and core attributes stand where they may", (tag) => {
    const [hashtag, ...own] = tag.split("+");
    expect(hashtags.map((row) => row["#valid_tag"])).toContain(hashtag);
    for (const name of own) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      const core = attributes.find((row) => row["#valid_attribute"] === `+${name}`);
      const where = core?.["#valid_hashtags+list+partial"] ?? "";
      if (where !== "") expect(where.split(", ")).toContain(hashtag);
    }
  });

  test("values are what the default schema asks of their tags", () => {
    const fits = (pattern: string, tag: string) => {
      const [hashtag, ...needed] = pattern.split("+");
      const [own, ...has] = tag.split("+");
      return own === hashtag && needed.every((name) => has.includes(name));
    };
    const kinds = { number: /^-?\d+(?:[.]\d+)?$/, date: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/ } as const;
    let checked = 0;
    for (const rule of schema) {
      const kind = kinds[rule["#valid_datatype"] as keyof typeof kinds];
      if (kind === undefined) continue;
      for (const [at, tag] of tags.entries()) {
        if (!(rule["#valid_tag"] ?? "").split(",").some((pattern) => fits(pattern, tag))) continue;
        for (const line of lines) {
          if (line[at] === "") continue;
          expect(line[at]).toMatch(kind);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(lines.length);
  });

  test("the tags of the numbers themselves are core hashtags", () => {
    const used = new Set(read.flatMap(({ tag = "" }) => (tag === "" ? [] : [tag.split("+")[0]])));
    expect(used.size).toBeGreaterThan(3);
    expect(hashtags.map((row) => row["#valid_tag"])).toEqual(expect.arrayContaining([...used]));
  });
});
