/** A document that belongs to one person, and how its number is told from other numbers. */
interface Document {
  readonly name: string;
  readonly isIn: (text: string) => boolean;
}

/** A number with its name before it: a word for a passport or an identity card, and then six digits or more, letters before them or not. */
const named = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words})[^\\d\\n]{0,20}?(?<![\\p{L}\\d])\\p{Lu}{0,3}[ -]?\\d(?: ?\\d){5,}`, "iu");

const passport = named("passports?|passeports?|паспорт\\p{L}*|pasoš\\p{L}*|putovnic\\p{L}*|putne isprave");
const identityCard = named(
  "identity cards?|id cards?|ID no|ID number|national id|cartes? d['’]identité|удостоверени[ея] личности|личн\\p{L}+ карт\\p{L}+|ličn\\p{L}+ kart\\p{L}+|osobn\\p{L}+ iskaznic\\p{L}+|JMBG|ИИН|ПИН|ИНН|IIN|PINFL|cédula",
);

/** The lines for machines at the foot of a passport or on an identity card (ICAO 9303). */
const machineReadable = /[PIAC][A-Z<][A-Z]{3}[A-Z<]{5,}<<|[A-Z0-9<]{9}\d[A-Z]{3}\d{7}[MFX<]\d{7}/;

const digits = (text: string, length: number): number[][] =>
  (text.match(/(?<!\d)\d+(?!\d)/g) ?? []).filter((run) => run.length === length).map((run) => [...run].map(Number));

const weighted = (number: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (number[index] ?? 0), 0);

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
const pair = (number: readonly number[], at: number): number => (number[at] ?? 0) * 10 + (number[at + 1] ?? 0);

/** The personal number of Bosnia and Herzegovina and its neighbours: day, month, year, region, and a check digit (modulo 11). */
const isJmbg = (number: readonly number[]): boolean => {
  const check = 11 - (weighted(number, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return isDay(pair(number, 0), pair(number, 2)) && (check > 9 ? 0 : check) === number[12];
};

/** The individual number of Kazakhstan: year, month, day, century and sex, and a check digit (modulo 11, two sets of weights). */
const isIin = (number: readonly number[]): boolean => {
  const first = weighted(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first < 10 ? first : weighted(number, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return isDay(pair(number, 4), pair(number, 2)) && (number[6] ?? 9) <= 6 && check === number[11];
};

export const documents: readonly Document[] = [
  { name: "a passport", isIn: (text) => passport.test(text) || machineReadable.test(text) },
  { name: "an identity card", isIn: (text) => identityCard.test(text) },
  { name: "a personal number", isIn: (text) => digits(text, 13).some(isJmbg) || digits(text, 12).some(isIin) },
];
