import { en, type Messages } from "../../findings/messages.ts";
import { type Language, type Texts, texts } from "../texts.ts";
import { bs } from "./bs.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

const messages = { en, fr, ru, bs } as const satisfies Record<Language, Messages>;

/** Documents that belong to one person, in the order of the findings' own list. */
const documents: Readonly<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>> = {
  fr: {
    "a passport": "passeport",
    "an identity card": "carte d'identité",
    "a personal number": "numéro personnel d'identité",
  },
  ru: {
    "a passport": "паспорт",
    "an identity card": "удостоверение личности",
    "a personal number": "личный идентификационный номер",
  },
  bs: { "a passport": "pasoš", "an identity card": "lična karta", "a personal number": "matični broj" },
};

const names = ({ labels }: Texts): [string, string][] => [
  ...Object.entries(labels.measures).map(([id, { title }]): [string, string] => [id, title]),
  ...Object.entries(labels.dimensions).map(([id, { title }]): [string, string] => [id, title]),
];

/** What a finding names, from English into a language: measures by their titles, dimensions, pillars, documents. */
function translations(language: Exclude<Language, "en">): ReadonlyMap<string, string> {
  const [english, own] = [names(texts("en")), new Map(names(texts(language)))];
  return new Map([
    ...english.map(([id, title]): [string, string] => [title, own.get(id) ?? title]),
    ...Object.entries(texts(language).labels.codes),
    ...Object.entries(documents[language]),
  ]);
}

/** The findings' words in a language. */
export function messagesIn(language: Language): Messages {
  if (language === "en") return en;
  const known = translations(language);
  const named = (says: object | null): object | null =>
    says &&
    Object.fromEntries(
      Object.entries(says).map(([name, value]) => [
        name,
        typeof value === "string" ? (known.get(value) ?? value) : value,
      ]),
    );
  return Object.fromEntries(
    Object.entries(messages[language]).map(([code, say]) => [
      code,
      (says: object | null) => (say as (says: object | null) => string)(named(says)),
    ]),
  ) as unknown as Messages;
}
