import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { element, narrated, textElement } from "../../../shared/iati/element.ts";
import { toXml } from "../../../shared/iati/xml.ts";

/** What is in a file, whatever is written into it: what XML cannot hold is replaced, in the open. */
test("any text comes back as it was, as text and as attribute, and nothing of it is markup", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("<script>", "]]>", "&lt;", "&nobody;", "&#38;", "\"'", "\u0000", "\uD800"),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const xml = toXml(
        element("title", { code: text.replace(/[\n\t]/g, " ") }, [textElement("narrative", `.${text}.`)]),
      );
      const holds = text.replace(/[[\p{Cc}\uFFFE\uFFFF]--[\n\t]]|\p{Cs}/gv, "\uFFFD");
      using document = XmlDocument.fromString(xml);
      expect(document.get("/title/narrative")?.content).toBe(`.${holds}.`);
      expect(document.get("/title/@code")?.content).toBe(holds.replace(/[\n\t]/g, " "));
    }),
  );
});

test("children stand in the order of the schema, whatever the order they came in", () => {
  const xml = toXml(
    element("budget", { type: 1 }, [
      textElement("value", "1.00"),
      element("period-end", { "iso-date": "2020-12-31" }),
      element("period-start", { "iso-date": "2020-01-01" }),
    ]),
  );
  expect(xml.match(/<(?:period-start|period-end|value)/g)).toEqual(["<period-start", "<period-end", "<value"]);
});

test("a child that has no place is nobody's fault but ours, and stops the file", () => {
  expect(() => toXml(element("budget", {}, [narrated("title", "x")]))).toThrow("budget has no place for title");
});
