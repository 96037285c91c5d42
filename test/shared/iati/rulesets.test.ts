import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { isThere, official } from "../../support/iati/data.ts";
import { broken, type Ruleset } from "../../support/iati/rules.ts";

const around = { now: "2024-01-01T00:00:00Z", agencies: [] };

/** The ruleset, the file and whether it is kept, as the standard's own script lists them; the script leaves out the loop. */
const cases = [
  ...(official("iati/ruleset-metatests/meta_tests.sh") ?? "").matchAll(/^test (\w+) (\w+) (True|False)$/gm),
  ["", "forloop", "forloop_good", "True"],
  ["", "forloop", "forloop_bad", "False"],
];

describe.skipIf(!isThere)("the interpreter of rulesets (skipped without the official set beside the project)", () => {
  test("is asked about every case of the standard's own tests", () => {
    expect(cases.length).toBeGreaterThan(70);
  });

  test.each(cases.map(([, rules, file, kept]) => [rules, file, kept]))("%s of %s: %s", (rules, file, kept) => {
    const ruleset = JSON.parse(official(`iati/ruleset-metatests/${rules}.json`) ?? "") as Ruleset;
    using document = XmlDocument.fromString(official(`iati/ruleset-metatests/${file}.xml`) ?? "");
    const wrong = broken(document.root, ruleset, around);
    expect({ kept: wrong.length === 0, wrong }).toMatchObject({ kept: kept === "True" });
  });
});
