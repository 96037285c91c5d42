import { datesOf } from "../dates.ts";
import { within } from "../finding.ts";
import { personalDataIn } from "../personalDataIn.ts";
import type { ActivityRule } from "../underReview.ts";

/** Codes and ids: nobody writes them freely. */
const notWritten = ["kind", "pillar", "grants", "qualifier"];

/** Every text in a value, with its JSON path. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, path === "" ? name : `${path}.${name}`));
}

/** No text has a telephone number, an e-mail address or a document's number in it, in whichever field it stands. */
export const personalData: ActivityRule = (activity, { place }) => {
  const codes = [...notWritten, ...datesOf(activity).map(({ path }) => path)];
  const written = Object.entries(activity).filter(([field]) => !codes.includes(field));
  return textsIn(Object.fromEntries(written), "").flatMap(([path, text]) => within(path, personalDataIn(text, place)));
};
