import type { Block, Row } from "../../../shared/report/blocks.ts";

/** By profession: women, men. The split is illustrative and adds up to the 260 first responders that were published. */
const split: readonly (readonly [string, number, number])[] = [
  ["Social workers", 48, 14],
  ["Police officials", 16, 42],
  ["Prosecutors", 12, 10],
  ["Staff of temporary reception centres", 21, 17],
  ["Health care professionals", 27, 8],
  ["Education professionals", 24, 6],
  ["Labour inspection professionals", 4, 11],
];

const illustrative = (number: number) => ({ number, illustrative: true });

/** One of every block, as a report of the project in Bosnia and Herzegovina has them. */
export const sample: readonly Block[] = [
  {
    block: "cover",
    title: "Short and Medium-Term Support to Strengthen Counter-Trafficking Efforts in Bosnia and Herzegovina",
    subtitle: "Progress report for the United States Agency for International Development, January to June 2020",
    facts: [
      { term: "Country", value: "Bosnia and Herzegovina" },
      { term: "Co-funded by", value: "United States Department of State" },
      { term: "Grant begins", value: { date: "2019-06-01" } },
      { term: "Grant ends", value: { date: "2022-05-31" } },
    ],
  },
  { block: "heading", level: 2, id: "summary", text: "Summary" },
  {
    block: "facts",
    facts: [
      { term: "First responders trained", value: { number: 260 }, detail: "of 300 by 31 May 2022" },
      { term: "Hotlines opened since 1999", value: { number: 23, qualifier: "atLeast" } },
      { term: "Agreed", value: { minor: 55000000, currency: "USD" } },
      { term: "Spent", value: { nothing: "unknown" }, detail: "No expenditure was reported." },
    ],
  },
  {
    block: "text",
    text: "First responders learned to identify potential victims proactively and to refer them. Trained were social workers, police officials, prosecutors, staff of temporary reception centres, and professionals of health care, education and labour inspection.",
  },
  {
    block: "note",
    tone: "information",
    text: "The split by profession and sex is illustrative; the total of 260 is published.",
  },
  { block: "note", tone: "caution", text: "No submission was approved for one of the reported periods." },
  { block: "heading", level: 2, id: "results", text: "Results against targets" },
  {
    block: "chart",
    chart: "progress",
    title: "How much of each target was reached",
    bars: [
      { label: "First responders trained", share: 260 / 300, expected: 0.36, status: "onTrack" },
      { label: "Regional monitoring teams established", share: 1.2, expected: 0.7, status: "achieved" },
      {
        label: "Romani activists recruited and trained in the identification of victims",
        share: 0.2,
        expected: 0.7,
        status: "behind",
      },
      { label: "Coordination meetings of prosecutors and investigators", share: "notReported", status: "notReported" },
      { label: "Databases established", share: "notApplicable", status: "noTarget" },
    ],
  },
  {
    block: "table",
    caption: "Results, this period and since the grant began",
    columns: [
      { title: "Indicator", align: "start" },
      { title: "This period", align: "end" },
      { title: "Cumulative", align: "end" },
      { title: "Target", align: "end" },
      { title: "Of target", align: "end" },
      { title: "Status", align: "start" },
    ],
    rows: [
      {
        cells: [
          "First responders trained",
          { number: 140 },
          { number: 260 },
          { number: 300 },
          { share: 260 / 300 },
          { status: "onTrack" },
        ],
      },
      {
        cells: [
          "Regional monitoring teams established",
          { number: 18 },
          { number: 18 },
          { number: 15 },
          { share: 1.2 },
          { status: "achieved" },
        ],
      },
      {
        cells: [
          "Romani activists recruited and trained",
          { number: 5 },
          { number: 25, qualifier: "about" },
          { number: 125 },
          { share: 0.2 },
          { status: "behind" },
        ],
      },
      {
        cells: [
          "Coordination meetings",
          { nothing: "notReported" },
          { nothing: "notReported" },
          { number: 12 },
          { nothing: "notApplicable" },
          { status: "notReported" },
        ],
      },
      {
        cells: [
          "Victims assisted",
          { nothing: "suppressed" },
          { number: 11, qualifier: "atLeast" },
          { nothing: "notApplicable" },
          { nothing: "notApplicable" },
          { status: "noTarget" },
        ],
      },
    ],
  },
  { block: "heading", level: 2, id: "breakdowns", text: "Who was reached" },
  { block: "heading", level: 3, id: "breakdowns-training", text: "People trained" },
  {
    block: "chart",
    chart: "bars",
    title: "People trained by profession and sex",
    unit: "people",
    series: ["Female", "Male"],
    bars: split.map(([label, ...values]) => ({ label, values })),
  },
  {
    block: "table",
    caption: "People trained by profession and sex",
    columns: [
      { title: "Profession", align: "start" },
      { title: "Female", align: "end" },
      { title: "Male", align: "end" },
      { title: "Total", align: "end" },
    ],
    rows: [
      ...split.map(
        ([label, women, men]): Row => ({
          cells: [label, illustrative(women), illustrative(men), illustrative(women + men)],
        }),
      ),
      { cells: ["Total", illustrative(152), illustrative(108), { number: 260 }], total: true },
    ],
  },
  {
    block: "chart",
    chart: "bars",
    title: "People assisted by age",
    unit: "people",
    series: ["People"],
    bars: [
      { label: "Adults", values: [31] },
      { label: "Children (under 18)", values: ["suppressed"] },
      { label: "Age not recorded", values: [0] },
    ],
  },
  { block: "heading", level: 2, id: "context", text: "Context" },
  {
    block: "chart",
    chart: "steps",
    title: "Tier in the Trafficking in Persons report",
    levels: ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3"],
    years: [2016, 2017, 2018, 2019, 2020, 2021],
    lines: [
      {
        label: "Bosnia and Herzegovina",
        levels: [null, null, "Tier 2 Watch List", "Tier 2 Watch List", "Tier 2 Watch List", "Tier 2"],
      },
    ],
  },
  { block: "heading", level: 2, id: "revision", text: "Revision" },
  {
    block: "facts",
    facts: [
      { term: "Revision", value: { number: 1 } },
      { term: "Fingerprint (SHA-256)", value: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
    ],
  },
];
