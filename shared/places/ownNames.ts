import type { Language } from "../languages/texts.ts";

/** Countries that the terminology of the United Nations calls otherwise than lists of ISO 3166-1 and browsers do, and those that are no more. */
export const ownNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { AN: "Netherlands Antilles" },
  fr: { AN: "Antilles néerlandaises", CI: "Côte d'Ivoire", KG: "Kirghizistan" },
  ru: {
    AN: "Нидерландские Антильские острова",
    KG: "Кыргызстан",
    KP: "Корейская Народно-Демократическая Республика",
    MD: "Республика Молдова",
    TM: "Туркменистан",
  },
  bs: { AN: "Holandski Antili" },
};
