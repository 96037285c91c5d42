import type { Language } from "../languages/texts.ts";

type Names = Readonly<Record<Exclude<Language, "en">, string>>;

/** Regions in which work is done often, by their slug, in the words of the United Nations. English reads the slug itself. */
export const regionNames: Readonly<Record<string, Names>> = {
  "central-asia": { fr: "Asie centrale", ru: "Центральная Азия", bs: "Centralna Azija" },
  "eastern-africa": { fr: "Afrique de l'Est", ru: "Восточная Африка", bs: "Istočna Afrika" },
  "western-africa": { fr: "Afrique de l'Ouest", ru: "Западная Африка", bs: "Zapadna Afrika" },
  "southern-africa": { fr: "Afrique australe", ru: "Южная Африка", bs: "Južna Afrika" },
  "north-africa": { fr: "Afrique du Nord", ru: "Северная Африка", bs: "Sjeverna Afrika" },
  "middle-east": { fr: "Moyen-Orient", ru: "Ближний Восток", bs: "Bliski istok" },
  "south-asia": { fr: "Asie du Sud", ru: "Южная Азия", bs: "Južna Azija" },
  "south-east-asia": { fr: "Asie du Sud-Est", ru: "Юго-Восточная Азия", bs: "Jugoistočna Azija" },
  "western-balkans": { fr: "Balkans occidentaux", ru: "Западные Балканы", bs: "Zapadni Balkan" },
  "eastern-europe": { fr: "Europe orientale", ru: "Восточная Европа", bs: "Istočna Evropa" },
  "south-eastern-europe": { fr: "Europe du Sud-Est", ru: "Юго-Восточная Европа", bs: "Jugoistočna Evropa" },
  worldwide: { fr: "Monde entier", ru: "Весь мир", bs: "Cijeli svijet" },
};
