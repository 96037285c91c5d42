import { describe, expect, test } from "vitest";
import { html } from "../../../shared/formats/html.ts";
import { markup } from "../../../shared/formats/markup.ts";
import { everywhere } from "./everywhere.ts";
import { nastyTexts } from "./nastyTexts.ts";
import { find, parsed } from "./parsed.ts";

/**
 * Which elements there are and which attributes they have. Left aside is what may differ with a text's length: how many lines
 * a chart breaks it into, and whether a word may be broken (a class, and a number with its unit not held together).
 */
const shapeOf = (text: string): string[] =>
  parsed(html(everywhere(text), { title: text, language: "en" }))
    .filter(({ tag }) => tag !== "text")
    .map(({ tag, attributes }) => {
      const names = Object.keys(attributes).filter((name) => name !== "class");
      return [tag === "bdi" ? "span" : tag, ...names].join(" ");
    });

const harmless = shapeOf("harmless");

describe.each(Object.entries(nastyTexts))("%s", (_, text) => {
  test("does not change the document, whichever place it stands in", () => {
    expect(shapeOf(text)).toEqual(harmless);
  });

  test("is there as the text it is, and whole", () => {
    const all = parsed(html(everywhere(text), { title: text, language: "en" }));
    const texts = (tag: string) => find(all, tag).map((element) => element.text);
    for (const tag of ["title", "h1", "h2", "h3", "p", "dt", "dd", "caption", "th", "td", "figcaption"])
      expect(texts(tag).some((own) => own.includes(text))).toBe(true);
    expect(find(all, "td").map(({ attributes }) => attributes["data-column"])).toContain(text);
  });
});

test.each([
  ["a control", "a\u0000b\u0007c", "a\ufffdb\ufffdc"],
  ["half a surrogate pair", "a\ud800b", "a\ufffdb"],
  ["a noncharacter", "a\uffffb", "a\ufffdb"],
])("%s is shown as the replacement sign, not dropped", (_, text, shown) => expect(markup`${text}`.html).toBe(shown));

test("only markup stays markup, and nothing at all writes nothing", () => {
  expect(markup`<p>${markup`<b>${"<"}</b>`}${["&", markup`<i></i>`]}${null}${undefined}${false}${0}</p>`.html).toBe(
    "<p><b>&lt;</b>&amp;<i></i>0</p>",
  );
});

test("both kinds of quotes are written as entities, so that neither ends an attribute", () => {
  expect(markup`<a title="${`"'`}">`.html).toBe('<a title="&quot;&#39;">');
});

test("a title stands in the style as a css string that nothing gets out of", () => {
  const title = 'A" } </style> \\ title';
  const style = find(parsed(html([], { title, language: "en" })), "style")[0]?.text ?? "";
  const foot = /@bottom-left\{content:"([^}]*)";font/.exec(style)?.[1] ?? "";
  expect(foot).toMatch(/^(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )+$/);
  expect(foot.replaceAll(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(title);
});
