import { expect, it } from "vitest";
import { Language, texts } from "../../../shared/languages/texts.ts";
import { said } from "./said.ts";

const others = Language.options.filter((language) => language !== "en");
const english = said(texts("en"));
const settings = /^(language|locale|dateStyle)$/;

/** Texts that another language writes as English does: signs, and words that both have. */
const same = {
  fr: [
    "labels.codes.protection",
    "labels.dimensions.exploitation.labels.servitude",
    "labels.dimensions.medium.labels.radio",
    "labels.dimensions.module.title",
    "labels.dimensions.profession.title",
    "labels.dimensions.service.labels.police",
    "labels.dimensions.service.title",
    "labels.dimensions.source.labels.police",
    "labels.dimensions.status.title",
    "labels.fields.coordination.participants.title",
    "labels.fields.training.module.title",
    "labels.fields.training.participants.title",
    "labels.kinds.coordination",
    "labels.measures.assistance.services.unit",
    "labels.measures.campaign.reach.unit",
    "illustrative.mark",
    "columns.total",
    "cover.programme",
    "columns.source",
    "method.versioned",
    "workbook.version",
    "data.code",
    "method.levels.impact",
    "method.sources",
    "narrative.questions.coordination.title",
  ],
  ru: ["apart", "illustrative.mark"],
  bs: [
    "apart",
    "illustrative.mark",
    "cover.grant",
    "quality.period",
    "labels.dimensions.medium.labels.radio",
    "workbook.period",
    "data.grant",
  ],
} as const;

it.each(others)("%s says everything in words of its own", (language) => {
  const own = new Map(said(texts(language)).map(({ path, text }) => [path, text]));
  expect([...own.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
  const equal = english.filter(({ path, text }) => !settings.test(path) && own.get(path) === text);
  expect(equal.map(({ path }) => path).sort()).toEqual([...same[language]].sort());
});

it.each(Language.options)("%s says in each sentence whatever it is given", (language) => {
  for (const { path, text, given } of said(texts(language)))
    for (const one of given) expect(text, `${language} ${path}`).toContain(one);
});

it.each(others)("%s takes as much into each sentence as English does", (language) => {
  const own = new Map(said(texts(language)).map(({ path, given }) => [path, given.length]));
  expect(english.filter(({ path, given }) => own.get(path) !== given.length)).toEqual([]);
});

it("writes each language in its own letters: no Latin letter in a Cyrillic word, and none the other way round", () => {
  for (const { path, text } of said(texts("ru"))) {
    expect(text, path).not.toMatch(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u);
    expect(text, path).not.toMatch(/(?<!\p{L})\p{Script=Latin}(?!\p{L})/u);
  }
  for (const language of ["en", "fr", "bs"] as const)
    for (const { path, text } of said(texts(language))) expect(text, path).not.toMatch(/\p{Script=Cyrillic}/u);
});

it("keeps French signs on the line of the word before them", () => {
  for (const { path, text } of said(texts("fr"))) expect(text, path).not.toMatch(/ [:;?!»%]|« |[\p{L}][;?!»]/u);
});
