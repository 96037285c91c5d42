import { describe, expect, test } from "vitest";
import { isGuarded } from "../../../shared/report/claims.ts";
import { protect } from "../../../shared/report/protect.ts";
import { Report } from "../../../shared/report/report.ts";
import { centralAsia2022 } from "../../examples/centralAsia2022.ts";
import { exampleBuilt } from "./sections/exampleReport.ts";

const { content, guarded } = exampleBuilt(centralAsia2022, "usaid-2022", "2022-H2");

/** Every number of a quantity in a report, by where it stands, with the measure that it is of. */
function numbersIn(report: Report): { path: string; measure: string | undefined }[] {
  const measures = new Map(report.definitions.map(({ id, measure }) => [id, measure]));
  const look = (
    node: unknown,
    path: string,
    measure: string | undefined,
  ): { path: string; measure: string | undefined }[] => {
    if (typeof node !== "object" || node === null) return [];
    if ("value" in node && "qualifier" in node) return [{ path, measure }];
    const own =
      "measure" in node ? String(node.measure) : "indicator" in node ? measures.get(String(node.indicator)) : measure;
    return Object.entries(node).flatMap(([key, value]) => look(value, path === "" ? key : `${path}.${key}`, own));
  };
  return look({ ...report, published: [] }, "", undefined).filter(({ path }) => !path.includes("baseline"));
}

describe("a report as its donor gets it", () => {
  test("has no number of people to be protected that was not found safe, wherever it stands", () => {
    const before = numbersIn(content).filter(({ measure }) => measure === undefined || isGuarded(measure));
    expect(before.length).toBeGreaterThan(5);
    const after = numbersIn(protect(content, () => false));
    expect(after.filter(({ measure }) => measure === undefined || isGuarded(measure))).toEqual([]);
    expect(after.length).toBe(numbersIn(content).length - before.length);
  });

  test("has every one that can be looked at: each is guarded, or would never be shown", () => {
    const known = new Set(guarded.cells.flatMap(({ paths }) => paths));
    const own = numbersIn(content).filter(({ measure }) => measure !== undefined && isGuarded(measure));
    expect(own.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });

  test("is still a report", () => {
    expect(Report.parse(protect(content, () => false))).toBeDefined();
  });

  test("withholds a quantity of which nobody says what it counts", () => {
    const odd = { ...content, somethingNew: [{ quantity: { value: 5, qualifier: "exactly", illustrative: false } }] };
    expect(protect(odd, () => false)).toMatchObject({ somethingNew: [{ quantity: { nothing: "suppressed" } }] });
  });

  test("is not made of a number that could not be withheld", () => {
    expect(() => protect({ ...content, somethingNew: [{ people: 5 }] } as Report, () => false)).toThrow(
      "somethingNew.0.people",
    );
  });
});
