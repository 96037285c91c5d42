import currencyCodes from "currency-codes";

interface Life {
  /** Digits after the point of an amount. */
  readonly digits: number;
  /** The month (`2023-01`) in which ISO 4217 records that the code came or was withdrawn. */
  readonly since?: string;
  readonly withdrawn?: string;
}

const gone = (withdrawn: string, codes: string, digits = 2): [string, Life][] =>
  codes.split(" ").map((code) => [code, { digits, withdrawn }]);

/**
 * What the library of codes in use does not know: codes withdrawn since 1999 with the month of their withdrawal, and those that came
 * later. From the ISO 4217 historic list (datasets/currency-codes, PDDL); that list gives no digits, the codes without a
 * smaller unit are those of the JDK's list.
 */
const amended: ReadonlyMap<string, Life> = new Map<string, Life>([
  ["XCG", { digits: 2, since: "2025-03" }],
  ...gone("1999-06", "ZRN"),
  ...gone("2000-02", "AON AOR"),
  ...gone("2000-09", "ECS"),
  ...gone("2001-01", "BYB", 0),
  ...gone("2001-04", "TJR"),
  ...gone("2002-03", "ATS DEM FIM FRF IEP NLG"),
  ...gone("2002-03", "BEF ESP GRD ITL LUF PTE", 0),
  ...gone("2002-11", "TPE", 0),
  ...gone("2003-01", "AFA"),
  ...gone("2003-07", "ADP", 0),
  ...gone("2003-07", "YUM"),
  ...gone("2003-11", "BGL"),
  ...gone("2003-12", "SRG"),
  ...gone("2004-01", "RUR"),
  ...gone("2004-12", "MGF", 0),
  ...gone("2005-06", "ROL"),
  ...gone("2005-10", "AYM"),
  ...gone("2005-12", "AZM"),
  ...gone("2005-12", "TRL", 0),
  ...gone("2006-06", "MZM"),
  ...gone("2006-09", "ZWN"),
  ...gone("2006-10", "CSD"),
  ...gone("2007-01", "SIT"),
  ...gone("2007-06", "GHP"),
  ...gone("2007-07", "SDD"),
  ...gone("2008-01", "CYP GHC MTL VEB"),
  ...gone("2008-08", "ZWD"),
  ...gone("2009-01", "SKK TMM"),
  ...gone("2009-06", "ZWR"),
  ...gone("2011-01", "EEK"),
  ...gone("2012-12", "ZMK"),
  ...gone("2014-01", "LVL"),
  ...gone("2014-12", "LTL"),
  ...gone("2017-01", "BYR", 0),
  ...gone("2017-12", "MRO STD"),
  ...gone("2018-08", "VEF"),
  ...gone("2021-06", "CUC"),
  ...gone("2023-01", "HRK"),
  ...gone("2023-12", "SLL"),
  ...gone("2024-09", "ZWL"),
  ...gone("2025-03", "ANG"),
  ...gone("2026-01", "BGN"),
]);

/** Codes that are no money: testing, no currency, metals, and units of account that nobody pays with. */
const noMoney = new Set("XTS XXX XAU XAG XPD XPT XBA XBB XBC XBD XSU XUA".split(" "));

function lifeOf(code: string): Life | undefined {
  if (noMoney.has(code)) return undefined;
  const own = amended.get(code);
  if (own !== undefined) return own;
  // The library finds `usd` too; a code is written in capitals.
  const known = /^[A-Z]{3}$/.test(code) ? currencyCodes.code(code) : undefined;
  return known === undefined ? undefined : { digits: known.digits };
}

/** Digits after the point of an amount in a currency (ISO 4217), withdrawn ones included; undefined for what is none. */
export const digitsOf = (code: string): number | undefined => lifeOf(code)?.digits;

/**
 * Whether a currency that there is was not in use on a date (ISO 8601). ISO 4217 dates a withdrawal by its month; the code may be used
 * to the last day of that month, which leaves room for the weeks in which two currencies circulate.
 */
export function isOutOfUse(code: string, date: string): boolean {
  const life = lifeOf(code);
  const month = date.slice(0, 7);
  return life !== undefined && (month < (life.since ?? "") || month > (life.withdrawn ?? "9999"));
}
