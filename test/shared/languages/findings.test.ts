import { expect, test } from "vitest";
import type { Code } from "../../../shared/findings/messages.ts";
import { severities } from "../../../shared/findings/severities.ts";
import { messagesIn } from "../../../shared/languages/findings/messagesIn.ts";
import { Language } from "../../../shared/languages/texts.ts";

const codes = Object.keys(severities) as Code[];
const given = {
  count: 3,
  total: 5,
  by: "sex",
  parts: 4,
  otherBy: "age",
  otherParts: 6,
  counted: 7,
  stated: 8,
  date: "2020-01-02",
  period: "2020-H1",
  grant: "g-1",
  from: "2019-01-01",
  to: "2021-01-01",
  place: "BA",
  pillar: "protection",
  grants: "g-2",
  other: "t-9",
  newly: 11,
  served: 12,
  referrals: 13,
  calls: 14,
  measure: "People trained",
  value: 15,
  median: 16,
  times: 17,
  earlier: "18, 19",
  series: "calls",
  before: 20,
  next: 21,
  document: "a passport",
};
/** Everything that a message took up, by the names of what it was given. */
const taken = (language: Language, code: Code): string[] => {
  const read = new Set<string>();
  const says = new Proxy(given, {
    get: (of, name) => {
      read.add(String(name));
      return Reflect.get(of, name);
    },
  });
  (messagesIn("en")[code] as (says: object) => string)(says);
  const names = [...read];
  const text = (messagesIn(language)[code] as (says: object) => string)(given);
  return names.filter((name) => text.includes(String(Reflect.get(given, name))));
};

test.each(Language.options)("findings in %s say every number, date and id that English says", (language) => {
  for (const code of codes) {
    const own = new Set(taken(language, code));
    const words = ["by", "otherBy", "measure", "pillar", "document"];
    expect(
      taken("en", code).filter((name) => !own.has(name) && !words.includes(name)),
      code,
    ).toEqual([]);
  }
});

test("findings call measures, dimensions and pillars as the language does", () => {
  const ru = messagesIn("ru");
  expect(ru.zeroAfterSteady({ measure: "People trained", earlier: "3, 4" })).toMatch(/^Обученные лица: /);
  expect(ru.partsOverTotal({ by: "sex", parts: 3, total: 2 })).toContain("(пол)");
  expect(messagesIn("fr").documentNumber({ document: "a passport" })).toContain("passeport");
  expect(messagesIn("bs").pillarNotOfGrant({ pillar: "protection", grants: "g" })).toContain("Zaštita");
});

test("findings are in the letters of their language", () => {
  for (const code of codes) {
    const say = (language: Language) => (messagesIn(language)[code] as (says: object) => string)({});
    expect(say("ru")).not.toMatch(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u);
    for (const language of ["fr", "bs"] as const) expect(say(language)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(say("fr")).not.toMatch(/ [:;?!»%]/u);
  }
});
