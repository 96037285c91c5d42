import { expect, test } from "vitest";
import { addUp } from "../../../shared/findings/addUp.ts";

const sex = (female: number, male: number) => [
  { path: "female", by: "sex", count: female },
  { path: "male", by: "sex", count: male },
];
const child = (count: number) => [{ path: "child", by: "age", count }];
const adult = (count: number) => [{ path: "adult", by: "age", count }];

test.each([
  ["all of it", 82, [...sex(58, 24), ...child(47)], []],
  ["more than all", 82, sex(58, 25), ["female partsOverTotal"]],
  ["less than all", 82, sex(58, 23), ["female partsUnderTotal"]],
  ["more children than people", 82, child(83), ["child partOverTotal"]],
  ["one part claims nothing about the rest", 82, child(1), []],
  ["a part above the total is said of the part", 82, sex(90, 1), ["female partOverTotal"]],
  ["no total, and two breakdowns", undefined, [...sex(58, 25), ...child(47), ...adult(35)], ["child breakdownsDiffer"]],
  ["no total, and one breakdown", undefined, sex(58, 25), []],
  ["less than nobody", 82, sex(83, -1), ["male notACount", "female partOverTotal"]],
  ["half a person", 1.5, [], ["total notACount"]],
])("%s", (_says, total, parts, doubts) => {
  const published = { total: total === undefined ? undefined : { path: "total", count: total }, parts, isExact: true };
  expect(addUp(published).map(({ path, code }) => `${path} ${code}`)).toEqual(doubts);
});

test("numbers that are about right need not add up, and it is asked all the same", () => {
  const codes = addUp({ total: { path: "total", count: 80 }, parts: sex(58, 25), isExact: false });
  expect(codes.map(({ code }) => code)).toEqual(["partsDiffer"]);
});
