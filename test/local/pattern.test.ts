import { expect, test } from "vitest";
import { pattern } from "../../local/events/pattern.ts";

const event = { source: "tracker", n: 5, detail: { place: "BA", tags: ["x", "y"], none: null, deep: { a: 1 } } };

const matching: [object, boolean][] = [
  [{ source: ["tracker"] }, true],
  [{ source: ["other", "tracker"] }, true],
  [{ source: ["Tracker"] }, false],
  [{ source: ["tracker"], n: [6] }, false],
  [{ absent: ["x"] }, false],
  [{ detail: { tags: ["y"] } }, true],
  [{ detail: { tags: ["z"] } }, false],
  [{ detail: { none: [null] } }, true],
  [{ detail: { deep: { a: [1] } } }, true],
  [{ detail: { deep: { a: ["1"] } } }, false],
  [{ source: { nested: ["x"] } }, false],
  [{ source: [{ prefix: "tra" }] }, true],
  [{ source: [{ prefix: "TRA" }] }, false],
  [{ source: [{ prefix: { "equals-ignore-case": "TRA" } }] }, true],
  [{ source: [{ suffix: "ker" }] }, true],
  [{ source: [{ suffix: "k" }] }, false],
  [{ source: [{ "equals-ignore-case": "TRACKER" }] }, true],
  [{ n: [{ prefix: "5" }] }, false],
  [{ detail: { place: [{ exists: true }] } }, true],
  [{ detail: { place: [{ exists: false }] } }, false],
  [{ detail: { gone: [{ exists: false }] } }, true],
  [{ detail: { gone: [{ exists: true }] } }, false],
  [{ detail: { place: [{ "anything-but": "BA" }] } }, false],
  [{ detail: { place: [{ "anything-but": ["TJ", "KG"] }] } }, true],
  [{ detail: { place: [{ "anything-but": { prefix: "B" } }] } }, false],
  [{ detail: { gone: [{ "anything-but": "BA" }] } }, false],
  [{ n: [{ numeric: [">", 4] }] }, true],
  [{ n: [{ numeric: [">=", 5, "<", 6] }] }, true],
  [{ n: [{ numeric: ["=", 6] }] }, false],
  [{ detail: { place: [{ numeric: [">", 0] }] } }, false],
  [{ detail: { place: ["TJ", { prefix: "B" }] } }, true],
];

test.each(matching)("%j matches: %s", (wanted, expected) => {
  expect(pattern(wanted, "Rule")(event)).toBe(expected);
});

test.each([
  [{ a: [{ wildcard: "*" }] }],
  [{ a: [{ prefix: "a", suffix: "b" }] }],
  [{ a: [{ numeric: ["~", 1] }] }],
  [{ a: [{ prefix: { cidr: "x" } }] }],
  [{ $or: [] }],
])("%j is refused by name", (wanted) => {
  expect(() => pattern(wanted, "Rule")).toThrow(/^Rule: .*not hosted$/);
});
