import type { XmlNode } from "libxml2-wasm";

/** One case of an IATI ruleset, as `standard.json` writes it. */
export interface Case {
  readonly condition?: string;
  readonly paths?: readonly string[];
  readonly [key: string]: unknown;
}
export type Rules = Readonly<Record<string, { readonly cases: readonly Case[] }>>;
export type Ruleset = Readonly<Record<string, Rules>>;

export interface Surroundings {
  /** Now, as ISO 8601 with time. */
  readonly now: string;
  /** Codes of registration agencies, with which an organisation's identifier begins. */
  readonly agencies: readonly string[];
}

const is = (node: XmlNode, xpath: string): boolean => node.eval(`boolean(${xpath})`) === true;
const nodes = (node: XmlNode, paths: readonly string[] = []): XmlNode[] => paths.flatMap((path) => node.find(path));
const texts = (node: XmlNode, paths?: readonly string[]): string[] => nodes(node, paths).map(({ content }) => content);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];

const datesOf = (node: XmlNode, path: unknown, now: string): number[] =>
  (path === "NOW" ? [now] : texts(node, strings(path))).map((date) => Date.parse(date.trim()));

/** Decimals added up exactly: 33.33 and 66.67 are 100. */
function sum(values: readonly string[]): string {
  const places = 15;
  const total = values.reduce((all, value) => {
    const [, sign, whole = "0", part = ""] = /^\s*(-?)(\d*)\.?(\d*)\s*$/.exec(value) ?? [];
    if (sign === undefined) return Number.NaN as never;
    const own = BigInt(`${whole || "0"}${part.padEnd(places, "0").slice(0, places)}`);
    return all + (sign === "-" ? -own : own);
  }, 0n);
  return total.toString();
}
const addsUpTo = (values: readonly string[], wanted: unknown): boolean =>
  values.length === 0 || sum(values) === sum([String(wanted)]);

/** `one_or_all`: what has to be on every one of them where it is not on the activity. */
const every: Readonly<Record<string, string>> = {
  lang: "not(.//narrative[not(@xml:lang)])",
  sector: "not(transaction[not(sector)])",
  currency: "not(.//value[not(@currency)] | .//forecast[not(@currency)] | .//loan-status[not(@currency)])",
};

const yearLater = (date: number): number => {
  const later = new Date(date);
  return later.setUTCFullYear(later.getUTCFullYear() + 1);
};

/** Every kind of rule of the specification of rulesets (IATI-Rulesets, SPEC_JS): whether an element keeps a case. */
const kept: Readonly<Record<string, (node: XmlNode, own: Case, around: Surroundings) => boolean>> = {
  no_more_than_one: (node, { paths }) => nodes(node, paths).length <= 1,
  atleast_one: (node, { paths }) => nodes(node, paths).length >= 1,
  only_one_of: (node, { paths, excluded }) =>
    nodes(node, strings(excluded)).length > 0 ? nodes(node, paths).length === 0 : nodes(node, paths).length === 1,
  one_or_all: (node, { one, all }) => {
    const rule = every[String(all)];
    if (rule === undefined) throw new Error(`one_or_all does not know ${all}`);
    return is(node, String(one)) || is(node, rule);
  },
  dependent: (node, { paths = [] }) => {
    const there = paths.filter((path) => is(node, path));
    return there.length === 0 || there.length === paths.length;
  },
  sum: (node, { paths, sum: wanted }) => addsUpTo(texts(node, paths), wanted),
  strict_sum: (node, { paths, sum: wanted }) => addsUpTo(texts(node, paths), wanted),
  date_order: (node, { less, more }, { now }) =>
    datesOf(node, less, now).every((a) => datesOf(node, more, now).every((b) => a <= b)),
  date_now: (node, { date }, { now }) => datesOf(node, date, now).every((own) => own <= Date.parse(now)),
  time_limit: (node, { start, end }, { now }) => {
    const ends = datesOf(node, end, now);
    return datesOf(node, start, now).every((from, index) => (ends[index] ?? from) <= yearLater(from));
  },
  between_dates: (node, { date, start, end }, { now }) => {
    const [[from = Number.NaN], [to = Number.NaN]] = [datesOf(node, start, now), datesOf(node, end, now)];
    return datesOf(node, date, now).every((own) => own >= from && own <= to);
  },
  regex_matches: (node, { paths, regex }) => texts(node, paths).every((text) => new RegExp(String(regex)).test(text)),
  regex_no_matches: (node, { paths, regex }) =>
    !texts(node, paths).some((text) => new RegExp(String(regex)).test(text)),
  startswith: (node, { paths, prefix, start, separator = "" }, { agencies }) => {
    const named = strings(prefix ?? start);
    const all = named.includes("ORG-ID-PREFIX") ? agencies : texts(node, named);
    return texts(node, paths).every((text) => all.some((own) => text.startsWith(`${own}${separator}`)));
  },
  unique: (node, { paths }) => new Set(texts(node, paths)).size === texts(node, paths).length,
  range: (node, { paths, min, max }) =>
    texts(node, paths).every((text) => Number(text) >= Number(min) && Number(text) <= Number(max)),
  if_then: (node, { if: when, then }) => !is(node, String(when)) || is(node, String(then)),
  no_spaces: (node, { paths }) => texts(node, paths).every((text) => text === text.trim()),
};

/**
 * What breaks a ruleset, one line each. Stricter than asked for in two ways: identifiers that are in the registry of publishers have to
 * keep the rules for those that are not, and a loop puts its value everywhere.
 */
export function broken(document: XmlNode, ruleset: Ruleset, around: Surroundings): string[] {
  return Object.entries(ruleset).flatMap(([context, rules]) =>
    document.find(context).flatMap((node) => brokenAt(node, context, rules, around)),
  );
}

function brokenAt(node: XmlNode, context: string, rules: Rules, around: Surroundings): string[] {
  return Object.entries(rules).flatMap(([name, { cases }]) =>
    cases.flatMap((own): string[] => {
      if (own.condition !== undefined && !is(node, own.condition)) return [];
      if (name === "loop") return loop(node, context, own, around);
      const rule = kept[name];
      if (rule === undefined) throw new Error(`a rule is called ${name}, which nobody knows`);
      if (rule(node, own, around)) return [];
      const info = own.ruleInfo as { id: string; severity: string; message: string } | undefined;
      return [`${info?.id ?? name} ${info?.severity ?? ""} at ${context}: ${info?.message ?? JSON.stringify(own)}`];
    }),
  );
}

const loop = (node: XmlNode, context: string, { foreach, do: rules }: Case, around: Surroundings): string[] =>
  [...new Set(texts(node, strings(foreach)))].flatMap((value) => {
    const own = JSON.parse(JSON.stringify(rules).replaceAll("$1", JSON.stringify(value).slice(1, -1))) as Rules;
    return brokenAt(node, context, own, around);
  });
