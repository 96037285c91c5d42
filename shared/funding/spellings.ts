import { distance } from "fastest-levenshtein";
import * as z from "zod";

/**
 * Why two names are likely to mean one organisation: the same letters but for case, accents and signs; the long form of an
 * acronym; a spelling error of one letter in eight; or the one named among others (`IOM/Alola Foundation`).
 */
const Because = z.enum(["sameLetters", "acronym", "spelling", "namedAmongOthers"]);
type Because = z.infer<typeof Because>;

/** A name that several others may mean as well: in how many rows it stands, and what else it is written as. */
export const Spellings = z.strictObject({
  name: z.string(),
  rows: z.int(),
  likely: z.array(z.strictObject({ name: z.string(), rows: z.int(), because: Because })),
});
export type Spellings = z.infer<typeof Spellings>;

const small = new Set("a an and de des du e et for in la of on the to".split(" "));

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const isAcronym = (name: string): boolean => /^\p{Lu}{3,8}$/u.test(name.replace(/\P{L}+$/u, ""));
const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join("");

/** Long forms that the names themselves explain: `International Organization for Migration (IOM)`. */
function longForms(names: Iterable<string>): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const name of names)
    for (const [, before = "", acronym = ""] of name.matchAll(/([^,;/()]+)\((\p{Lu}{3,8})\)/gu)) {
      const words = wordsOf(before);
      if (initials(words) !== acronym.toLowerCase()) continue;
      const key = acronym.toLowerCase();
      forms.set(key, (forms.get(key) ?? new Set()).add(words.join(" ")));
    }
  return forms;
}

/** What bounds the work: the most frequent names are compared, and those of more letters for spelling errors no longer. */
const mostNames = 4000;
const longestForSpelling = 100;

/** Names that can be alike at all: those that share a word, or their first or last letters. */
function neighbours<T extends { readonly words: string }>(names: readonly T[]) {
  const index = new Map<string, T[]>();
  const keysOf = (words: string) => [...new Set([...words.split(" "), `^${words.slice(0, 4)}`, `${words.slice(-4)}$`])];
  for (const name of names)
    for (const key of keysOf(name.words)) {
      const own = index.get(key);
      if (own === undefined) index.set(key, [name]);
      else own.push(name);
    }
  const withRarest = (words: string): readonly T[] =>
    words
      .split(" ")
      .map((word) => index.get(word) ?? [])
      .reduce((a, b) => (b.length < a.length ? b : a));
  return ({ words }: T, long: readonly string[]): Set<T> =>
    new Set([
      ...[words, ...long].flatMap(withRarest),
      ...(index.get(`^${words.slice(0, 4)}`) ?? []),
      ...(index.get(`${words.slice(-4)}$`) ?? []),
    ]);
}

const has = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `);

/**
 * Reports names that likely mean one organisation, the most frequent first. Nothing is merged: whoever knows the organisations decides.
 * A name of several organisations may be under each of them.
 */
export function spellings(rows: ReadonlyMap<string, number>): Spellings[] {
  const forms = longForms(rows.keys());
  const names = [...rows]
    .map(([name, count]) => ({ name, rows: count, words: wordsOf(name).join(" ") }))
    .filter(({ words }) => words !== "")
    .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1))
    .slice(0, mostNames);
  const near = neighbours(names);
  const taken = new Set<string>();
  const groups: Spellings[] = [];
  for (const head of names) {
    if (taken.has(head.name)) continue;
    const long = [...(isAcronym(head.name) ? (forms.get(head.words) ?? []) : [])];
    // A single common word (`NGOs`, `Post`) is in many names and means none of them.
    const tells = isAcronym(head.name) || head.words.includes(" ");
    const because = ({ words }: { words: string }): Because | undefined => {
      if (words === head.words) return "sameLetters";
      if (long.some((form) => words === form || words === `${form} ${head.words}`)) return "acronym";
      if (tells && (has(words, head.words) || long.some((form) => has(words, form)))) return "namedAmongOthers";
      const errors = Math.floor(head.words.length / 8);
      if (errors === 0 || head.words.length > longestForSpelling || Math.abs(words.length - head.words.length) > errors)
        return undefined;
      return distance(words, head.words) <= errors ? "spelling" : undefined;
    };
    const likely = [...near(head, long)].flatMap((other) => {
      const why = other.name === head.name ? undefined : because(other);
      return why === undefined ? [] : [{ name: other.name, rows: other.rows, because: why }];
    });
    likely.sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
    if (likely.length === 0) continue;
    for (const other of likely) if (other.because !== "namedAmongOthers") taken.add(other.name);
    groups.push({ name: head.name, rows: head.rows, likely });
  }
  return groups;
}
