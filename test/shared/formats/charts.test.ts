import { describe, expect, test } from "vitest";
import { lines, width } from "../../../shared/charts/lines.ts";
import { html } from "../../../shared/formats/html.ts";
import type { Block, Chart } from "../../../shared/report/blocks.ts";
import { type Element, find, parsed, within } from "./parsed.ts";
import { sample } from "./sample.ts";

const drawn = (chart: Chart): { image: Element[]; table: string[][] } => {
  const all = parsed(html([chart satisfies Block], { title: "Chart", language: "en" }));
  const image = find(all, "svg", { role: "img" }).flatMap(within);
  const table = find(all, "tr").map(({ children }) => children.map(({ text }) => text));
  return { image, table: table.slice(1) };
};

const wordsIn = (image: readonly Element[]): string =>
  find(image, "text")
    .map(({ text }) => text)
    .join(" ");

describe("bars", () => {
  const chart = sample.find((block) => block.block === "chart" && block.chart === "bars") as Extract<
    Chart,
    { chart: "bars" }
  >;
  const { image, table } = drawn(chart);

  test("the table has the chart's numbers, and the chart writes every one of them", () => {
    expect(table).toEqual(chart.bars.map(({ label, values }) => [label, ...values.map(String)]));
    const written = find(image, "text", { class: "inside" }).map(({ text }) => text);
    expect(written).toEqual(chart.bars.flatMap(({ values }) => values.map(String)));
    const wholes = find(image, "text", { class: "value" }).map(({ text }) => Number(text));
    expect(wholes).toEqual(chart.bars.map(({ values }) => values.reduce<number>((a, b) => a + Number(b), 0)));
    expect(wholes.reduce((a, b) => a + b)).toBe(260);
  });

  test("lengths are in proportion to the numbers", () => {
    const segments = find(image, "rect").filter(({ attributes }) => attributes.height === "22");
    const perPerson = segments.map(({ attributes }, at) => {
      const value = chart.bars.flatMap(({ values }) => values)[at];
      return Number.parseFloat(attributes.width ?? "") / Number(value);
    });
    for (const ratio of perPerson) expect(ratio).toBeCloseTo(perPerson[0] ?? 0, 1);
  });

  test("zero is a written 0, and what is withheld is words without a bar", () => {
    const { image } = drawn({
      ...chart,
      series: ["People"],
      bars: [
        { label: "None", values: [0] },
        { label: "Few", values: ["suppressed"] },
      ],
    });
    expect(wordsIn(image)).toBe("None 0 Few Withheld to protect people");
    expect(find(image, "rect").filter(({ attributes }) => attributes.height === "22")).toEqual([]);
  });
});

describe("progress", () => {
  const bars = [
    { label: "Half", share: 0.5, expected: 0.4, status: "onTrack" },
    { label: "Far more", share: 12.5, status: "achieved" },
    { label: "Silence", share: "notReported", status: "notReported" },
    { label: "Below where it began", share: -0.5, status: "behind" },
  ] as const;
  const { image, table } = drawn({ block: "chart", chart: "progress", title: "Progress", bars });

  test("share, expectation and status stand as words in the chart and in its table", () => {
    expect(wordsIn(image)).toContain("50% · On track · 40% expected by now");
    expect(wordsIn(image)).toContain("1,250% · Achieved");
    expect(table).toEqual([
      ["Half", "50%", "40%", "On track"],
      ["Far more", "1,250%", "Not applicable", "Achieved"],
      ["Silence", "Not reported", "Not applicable", "Not reported"],
      ["Below where it began", "-50%", "Not applicable", "Behind"],
    ]);
  });

  test("a bar never leaves the chart, and silence has none", () => {
    const widths = find(image, "rect").flatMap(({ attributes }) =>
      attributes.width?.endsWith("%") ? [Number.parseFloat(attributes.width)] : [],
    );
    expect(widths).toHaveLength(4 + 3);
    for (const own of widths) expect(own >= 0 && own <= 100).toBe(true);
  });
});

describe("steps", () => {
  const chart = {
    block: "chart",
    chart: "steps",
    title: "Tiers",
    levels: ["Best", "Middle", "Worst"],
    years: [2018, 2019, 2020, 2021],
    lines: [{ label: "Somewhere", levels: ["Worst", null, "Middle", "Best"] }],
  } as const;
  const { image, table } = drawn(chart);

  test("a gap is a gap: nothing is drawn for it and nothing joins its neighbours", () => {
    const steps = find(image, "line", { class: "step" });
    const upright = steps.filter(({ attributes }) => attributes.x1 === attributes.x2);
    expect(steps.length - upright.length).toBe(3);
    expect(upright).toHaveLength(1);
    expect(table).toEqual([["Somewhere", "Worst", "Not known", "Middle", "Best"]]);
  });

  test("better stands higher", () => {
    const heights = find(image, "circle").map(({ attributes }) => Number(attributes.cy));
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });
});

test("lines hold every text of up to their room, and an ellipsis says that there is more", () => {
  for (const text of ["", "word", "several words in one label", "x".repeat(500), "人身取引".repeat(50)]) {
    const own = lines(text, 20);
    expect(own.length).toBeLessThanOrEqual(3);
    for (const line of own) expect(width(line)).toBeLessThanOrEqual(21);
    const whole = own.join("").replaceAll(" ", "") === text.replaceAll(" ", "");
    expect(whole || own.at(-1)?.endsWith("…")).toBe(true);
  }
});

describe("trend", () => {
  const chart = {
    block: "chart",
    chart: "trend",
    title: "People trained",
    unit: "people",
    points: ["2020", "2021", "2022", "2023"],
    lines: [
      { label: "Trained", values: [10, 20, "notReported", 40] },
      { label: "Expected", values: [0, 15, 30, 40] },
    ],
  } as const satisfies Chart;
  const { image, table } = drawn(chart);
  const marks = (of: readonly Element[]) => find(of, "svg", { overflow: "visible" });

  test("the table has every number, and a gap in words", () => {
    expect(table).toEqual([
      ["2020", "10", "0"],
      ["2021", "20", "15"],
      ["2022", "Not reported", "30"],
      ["2023", "40", "40"],
    ]);
  });

  test("a line has a gap where nothing was reported, and no point at zero", () => {
    const [first, second] = find(image, "g", { class: "line" }).map((group) => within(group));
    expect(find(first ?? [], "line")).toHaveLength(1);
    expect(marks(first ?? [])).toHaveLength(3);
    expect(find(second ?? [], "line")).toHaveLength(3);
  });

  test("heights are in proportion to the numbers, from zero", () => {
    const heights = marks(within(find(image, "g", { class: "line" })[1] ?? (image[0] as Element))).map(
      ({ attributes }) => Number(attributes.y),
    );
    const [zero = 0, fifteen = 0, thirty = 0] = heights;
    expect(zero - thirty).toBeCloseTo(2 * (zero - fifteen), 0);
  });

  test("one point, and nothing known at all, are drawn without a throw", () => {
    expect(drawn({ ...chart, points: ["2020"], lines: [{ label: "Trained", values: [5] }] }).table).toEqual([
      ["2020", "5"],
    ]);
    expect(drawn({ ...chart, lines: [{ label: "Trained", values: ["suppressed"] }] }).table[1]).toEqual([
      "2021",
      "Not known",
    ]);
  });
});
