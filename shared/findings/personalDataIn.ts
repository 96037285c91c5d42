import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/max";
import { isCountry, type Place } from "../places/places.ts";
import { documents } from "./documents.ts";
import type { Doubt } from "./finding.ts";

/** `someone@example.org`, also written `someone [at] example.org`. */
const email = /[^\s@]+(?:@|\s?[([{]\s?at\s?[)\]}]\s?)[^\s@]+\.[^\s@]{2,}/iu;

/** Whole groups of three digits, as large numbers are written: 815 000 000. Telephone numbers begin with 0 or a plus, or have groups of two or four. */
const grouped = /^[1-9]\d{0,2}(?:[ .,\u00a0\u202f]\d{3})+$/u;
const announced = /(?:\b(?:tel|phone|mobile|mob|call|fax|whatsapp|viber|telegram)|тел|моб|телефон|poziv)\S{0,8}\s*$/iu;

/** Whether a text has a telephone number that exists in the place's country, or one with its country code. */
function hasTelephone(text: string, place: Place): boolean {
  const country = isCountry(place) ? (place as CountryCode) : undefined;
  const found = findPhoneNumbersInText(text, country === undefined ? {} : { defaultCountry: country });
  return found.some(({ startsAt, endsAt }) => {
    const written = text.slice(startsAt, endsAt).trim();
    return !grouped.test(written) || announced.test(text.slice(0, startsAt));
  });
}

/** What in a text could lead to one person. Nothing of it is ever quoted. */
export function personalDataIn(text: string, place: Place): Doubt[] {
  const doubts: Doubt[] = [];
  if (hasTelephone(text, place)) doubts.push({ path: "", code: "telephone", says: null });
  if (email.test(text)) doubts.push({ path: "", code: "email", says: null });
  const document = documents.find(({ isIn }) => isIn(text));
  if (document !== undefined) doubts.push({ path: "", code: "documentNumber", says: { document: document.name } });
  return doubts;
}
