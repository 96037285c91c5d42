import { describe, expect, test } from "vitest";
import { html } from "../../../shared/formats/html.ts";
import type { Block } from "../../../shared/report/blocks.ts";
import { find, parsed, within } from "./parsed.ts";
import { sample } from "./sample.ts";

const document = html(sample, { title: "A report", language: "en" });
const all = parsed(document);
const one = (tag: string, attributes: Record<string, string> = {}) => {
  const found = find(all, tag, attributes);
  expect(found).toHaveLength(1);
  return found[0] ?? { tag, attributes: {}, text: "", children: [] };
};

test("the same blocks give the same bytes", () => {
  expect(html(structuredClone(sample), { title: "A report", language: "en" })).toBe(document);
});

test("the document loads and runs nothing, and says so in its own policy", () => {
  const tags = new Set(all.map(({ tag }) => tag));
  for (const tag of ["script", "img", "iframe", "object", "embed", "form", "base"]) expect(tags).not.toContain(tag);
  for (const { attributes } of all) {
    for (const [name, value] of Object.entries(attributes)) {
      expect(name).not.toMatch(/^on|^src|^style$/);
      if (name === "href") expect(value).toMatch(/^(#|data:)/);
    }
  }
  expect(one("style").text).not.toMatch(/@import|url\(/);
  expect(one("meta", { "http-equiv": "Content-Security-Policy" }).attributes.content).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  );
});

describe("the structure for who reads with a screen reader", () => {
  test("language, landmarks, and a skip link that leads to the report", () => {
    expect(one("html").attributes.lang).toBe("en");
    expect(find(all, "title")[0]?.text).toBe("A report");
    const first = find(all, "a")[0];
    expect(first?.attributes.href).toBe(`#${one("main").attributes.id}`);
    one("nav");
    expect(within(one("header")).some(({ tag }) => tag === "h1")).toBe(true);
  });

  test("one first heading, no level skipped, and the contents link to every section", () => {
    const levels = all.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag.slice(1))] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
    const targets = find(within(one("nav")), "a").map(({ attributes }) => attributes.href);
    expect(targets).toEqual(find(all, "h2").map(({ attributes }) => `#${attributes.id}`));
  });

  test("ids are unique, and what is named by an id exists", () => {
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = all.flatMap(({ attributes }) => attributes["aria-labelledby"]?.split(" ") ?? []);
    expect(named.length).toBeGreaterThan(10);
    for (const id of named) expect(ids).toContain(id);
    for (const [, id] of document.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test("every table has a caption, headed columns and rows, and a region that can be scrolled by keyboard", () => {
    const tables = find(all, "table");
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const inside = within(table);
      expect(find(inside, "caption")).toHaveLength(1);
      const columns = find(inside, "th", { scope: "col" }).length;
      const rows = find(inside, "tr").slice(1);
      for (const row of rows) {
        expect(row.children).toHaveLength(columns);
        expect(row.children[0]?.attributes.scope).toBe("row");
      }
    }
    for (const region of find(all, "div", { role: "region" })) expect(region.attributes.tabindex).toBe("0");
    expect(find(all, "div", { role: "region" })).toHaveLength(tables.length);
  });

  test("every chart is an image with a name and a description, in a figure with its numbers as a table", () => {
    const figures = find(all, "figure");
    expect(figures).toHaveLength(sample.filter(({ block }) => block === "chart").length);
    for (const figure of figures) {
      const inside = within(figure);
      const image = find(inside, "svg", { role: "img" })[0];
      expect(image?.children.slice(0, 2).map(({ tag }) => tag)).toEqual(["title", "desc"]);
      expect(find(inside, "figcaption")).toHaveLength(1);
      expect(find(inside, "table")).toHaveLength(1);
    }
  });

  test("a status is a word beside its mark, which is not read out", () => {
    const chips = all.filter(({ attributes }) => attributes.class?.startsWith("status "));
    expect(new Set(chips.map(({ text }) => text))).toEqual(
      new Set(["On track", "Achieved", "Behind", "Not reported", "No target"]),
    );
    for (const { children } of chips) expect(children[0]?.attributes["aria-hidden"]).toBe("true");
  });

  test("an illustrative number says so in words, and the mark is explained under its table", () => {
    const marked = find(all, "td").filter(({ text }) => text === "48† (illustrative)");
    expect(marked).toHaveLength(1);
    expect(all.filter(({ attributes }) => attributes.class === "footnote")).toHaveLength(1);
  });
});

test("without a cover the title is the first heading, and what stands before the first section is kept", () => {
  const blocks: Block[] = [{ block: "text", text: "A word before." }];
  const bare = parsed(html(blocks, { title: "Only a title", language: "en" }));
  expect(find(bare, "h1").map(({ text }) => text)).toEqual(["Only a title"]);
  expect(find(bare, "main")[0]?.text).toContain("A word before.");
  expect(find(bare, "nav")).toEqual([]);
});
