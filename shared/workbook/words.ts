/** Codes that a column takes, each with what a person reads for it. */
export type Labels = Readonly<Record<string, string>>;

/** A code that nobody gave words: `notApplicable` is "Not applicable". What is no word (`USD`, `bs`) stays what it is. */
function words(code: string): string {
  if (!/^[a-z]{3,}[a-zA-Z]*$/.test(code)) return code;
  const text = code.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words for each code: those that the kind's dimensions have, as long as they tell the codes apart. */
export function labelsOf(codes: readonly string[], known: Labels = {}): Labels {
  const label = (code: string) => (Object.hasOwn(known, code) ? (known[code] ?? code) : words(code));
  const distinct = new Set(codes.map((code) => label(code).toLowerCase())).size === codes.length;
  return Object.fromEntries(codes.map((code) => [code, distinct ? label(code) : code]));
}

/** The code that a person meant, by its words or itself, in capitals or not; undefined when none is. */
export function codeOf(text: string, labels: Labels): string | undefined {
  const meant = text.trim().toLowerCase();
  const all = Object.entries(labels);
  const [code] =
    all.find(([, label]) => label.toLowerCase() === meant) ?? all.find(([one]) => isMeant(one, meant)) ?? [];
  return code;
}

const isMeant = (code: string, meant: string): boolean =>
  code.toLowerCase() === meant || words(code).toLowerCase() === meant;

/** The name of a field that has no title. */
export const nameOf = words;
