import { expect, it } from "vitest";
import { texts } from "../../shared/languages/texts.ts";
import { bs } from "../../web/languages/bs.ts";
import { en } from "../../web/languages/en.ts";
import { fr } from "../../web/languages/fr.ts";
import { ru } from "../../web/languages/ru.ts";
import { said } from "../shared/languages/said.ts";

const all = { en, fr, ru, bs };
const english = new Map(said(en).map(({ path, text }) => [path, text]));
const others = ["fr", "ru", "bs"] as const;

/** What the page says in another language as it does in English: words that both have. */
const same = {
  fr: ["header.totals"],
  ru: [],
  bs: [],
} as const;

it.each(others)("the page says everything in %s in words of its own", (language) => {
  const settings = /^(locale|dateStyle|name)$|^qualified\.exactly$|^period\.|^pillars\./;
  const equal = said(all[language]).filter(({ path, text }) => !settings.test(path) && english.get(path) === text);
  const listed = same[language] as readonly string[];
  const short = equal.filter(({ path, text }) => !listed.includes(path) && text.length > 12);
  expect(short).toEqual([]);
});

it.each(["en", ...others] as const)("the page says in each sentence in %s whatever it is given", (language) => {
  for (const { path, text, given } of said(all[language])) for (const one of given) expect(text, path).toContain(one);
});

it("the page writes each language in its own letters, and keeps French signs on their line", () => {
  for (const { path, text } of said(ru))
    expect(text, path).not.toMatch(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u);
  for (const { path, text } of [...said(en), ...said(fr), ...said(bs)])
    expect(text, path).not.toMatch(/\p{Script=Cyrillic}/u);
  for (const { path, text } of said(fr)) expect(text, path).not.toMatch(/ [:;?!»]|« /u);
});

it.each(["en", ...others] as const)("the page and the reports call nothing and pillars alike in %s", (language) => {
  const { nothing, labels } = texts(language);
  expect(nothing).toMatchObject(all[language].nothing);
  expect(labels.codes).toMatchObject(all[language].pillars);
});
