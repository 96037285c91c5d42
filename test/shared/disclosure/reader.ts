import type { Seen } from "../../../shared/disclosure/attack.ts";
import type { Figure } from "../../../shared/figures/figures.ts";
import type { Quantity } from "../../../shared/figures/quantity.ts";
import type { Counts } from "../../../shared/figures/totals.ts";
import { ReleasedReport } from "../../../shared/report/report.ts";

/** A report as it was published, and what was approved when it was made. */
interface Published {
  readonly json: string;
  readonly counts: readonly Counts[];
}

/** One group of people that was counted, or of nobody where a table has a cell. */
type Group = Pick<Figure, "measure" | "in" | "grants"> & { place: string; period: string; people: number };
type Where = (group: Group) => boolean;

/** Something that a report says, or withholds, about people of a measure. */
interface Said {
  readonly path: string;
  readonly measure: string;
  readonly quantity: Quantity;
  readonly isOf: Where;
  /** What the number has more than people who were counted. */
  readonly more?: number;
}

const zero: Quantity = { value: 0, qualifier: "exactly", illustrative: false };
const codeOf = (group: Group, dimension: string): string => group.in[dimension] ?? "unknown";

/** What a report says of the people of a measure, read from nothing but what was published. `known`: periods by the days they end on. */
function* saidIn(
  { content }: ReleasedReport,
  periodsUntil: (from: string, to: string) => Set<string>,
): Generator<Said> {
  const { grant, period } = content;
  const during = periodsUntil(period.from, period.to);
  const toDate = periodsUntil(grant.startsOn, period.to);
  const places = new Set(grant.places.map(({ place }) => place));
  const paid: Where = ({ grants }) =>
    grants.includes(grant.id) && (grant.creditRule !== "ringFenced" || grants.length === 1);
  const base =
    (measure: string, periods: Set<string>, more: Where = () => true): Where =>
    (group) =>
      group.measure === measure && periods.has(group.period) && places.has(group.place) && paid(group) && more(group);
  for (const [at, { indicator, ...result }] of content.results.entries()) {
    const definition = content.definitions.find(({ id }) => id === indicator);
    if (definition === undefined) throw new Error(`${indicator} is not defined`);
    const { measure, where } = definition;
    if (definition.overPlaces === "highest") {
      // The highest of places is no sum of people: nobody could hold it against anything.
      const isShown = [result.thisPeriod, result.toDate].some((own) => "value" in own && own.value > 0);
      if (isShown && places.size > 1) throw new Error(`${indicator} is shown, and is the highest of several places`);
      continue;
    }
    const inWhere: Where = (group) =>
      Object.entries(where).every(([dimension, codes]) => codes.includes(group.in[dimension] ?? "unknown"));
    const baseline =
      result.baseline !== null && "value" in result.baseline.quantity ? result.baseline.quantity.value : 0;
    const say = (path: string, quantity: Quantity, periods: Set<string>, more: Where = () => true): Said => ({
      path: `results.${at}.${path}`,
      measure,
      quantity,
      isOf: base(measure, periods, (group) => inWhere(group) && more(group)),
    });
    yield say("thisPeriod", result.thisPeriod, during);
    yield say("toDate", result.toDate, toDate);
    yield { ...say("cumulative", result.cumulative, toDate), more: baseline };
    for (const [own, { place, ...of }] of result.places.entries()) {
      yield say(`places.${own}.thisPeriod`, of.thisPeriod, during, (group) => group.place === place);
      yield say(`places.${own}.toDate`, of.toDate, toDate, (group) => group.place === place);
    }
    // How far it is on the way to a target gives the number away.
    const { target, achieved } = result;
    if (target !== null && achieved !== null) {
      const value = Math.round(baseline + achieved * (target.value - baseline));
      const isPerPeriod = definition.counting === "perPeriod";
      yield { ...say("achieved", { ...zero, value }, isPerPeriod ? during : toDate), more: baseline };
    }
  }
  for (const [at, { measure, ...count }] of content.counts.entries()) {
    yield { path: `counts.${at}.thisPeriod`, measure, quantity: count.thisPeriod, isOf: base(measure, during) };
    yield { path: `counts.${at}.toDate`, measure, quantity: count.toDate, isOf: base(measure, toDate) };
  }
  for (const [at, { measure, rows, columns, cells, total }] of content.breakdowns.entries()) {
    const path = `breakdowns.${at}`;
    yield { path: `${path}.total`, measure, quantity: total, isOf: base(measure, toDate) };
    for (const [row, own] of cells.entries())
      for (const [column, quantity] of own.entries())
        yield {
          path: `${path}.cells.${row}.${column}`,
          measure,
          quantity,
          isOf: base(
            measure,
            toDate,
            (group) =>
              codeOf(group, rows.dimension) === rows.categories[row] &&
              (columns === null || codeOf(group, columns.dimension) === columns.categories[column]),
          ),
        };
    // A category that has no row is one of nobody.
    for (const [of, axis] of [rows, ...(columns === null ? [] : [columns])].entries())
      yield {
        path: `${path} without ${of}`,
        measure,
        quantity: zero,
        isOf: base(measure, toDate, (group) => !axis.categories.includes(codeOf(group, axis.dimension))),
      };
  }
  for (const [at, { measure, ...of }] of content.coFunding.measures.entries()) {
    const path = `coFunding.measures.${at}`;
    yield { path: `${path}.credited`, measure, quantity: of.credited, isOf: base(measure, toDate) };
    yield {
      path: `${path}.alone`,
      measure,
      quantity: of.alone,
      isOf: base(measure, toDate, ({ grants }) => grants.length === 1),
    };
    if (of.together.length === 1 && of.together[0] !== undefined)
      yield {
        path: `${path}.together`,
        measure,
        quantity: of.together[0].quantity,
        isOf: base(measure, toDate, ({ grants }) => grants.length > 1),
      };
  }
}

/** All groups of a measure that could have been counted: in every category that occurs anywhere, nobody where nothing was. */
function groupsOf(
  counts: readonly Counts[],
  universe: ReadonlyMap<string, readonly Record<string, string>[]>,
): Group[] {
  return counts.flatMap(({ place, period, figures }) =>
    [...universe].flatMap(([measure, cells]) => {
      const own = figures.filter((figure) => figure.measure === measure);
      const payers = new Map(own.map(({ grants }) => [grants.join(), grants]));
      return [...payers.values()].flatMap((grants) =>
        cells.map((cell): Group => {
          const isIn = (figure: Figure): boolean =>
            figure.grants.join() === grants.join() && JSON.stringify(figure.in) === JSON.stringify(cell);
          const people = own.filter(isIn).reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
          return { measure, in: cell, grants, place, period, people };
        }),
      );
    }),
  );
}

/**
 * What somebody sees who reads all of these reports, as they were published, in figures of the measures `of`. Reading shares nothing with what
 * decided on them: which people a number counts is taken from the report's own words. Throws where a number is not what it says.
 */
export function seenBy(
  published: readonly Published[],
  of: readonly string[],
  periodsUntil: (from: string, to: string) => Set<string>,
  relations: readonly { whole: string; part: string }[],
): Seen {
  const universe = new Map(
    of.map((measure) => {
      const all = published.flatMap(({ counts }) => counts.flatMap(({ figures }) => figures));
      const cells = all.filter((figure) => figure.measure === measure).map((figure) => JSON.stringify(figure.in));
      return [measure, [...new Set(cells)].map((cell): Record<string, string> => JSON.parse(cell))];
    }),
  );
  const atoms = new Map<string, number>();
  const atomOf = (key: string): number => {
    const at = atoms.get(key) ?? atoms.size;
    atoms.set(key, at);
    return at;
  };
  const keyOf = (group: Group): string => JSON.stringify(group);
  const cells = new Map<string, { id: string; atoms: number[]; shown: number | null; width: number }>();
  const restrictions = new Map<string, { whole: number[]; parts: number[] }>();
  for (const { json, counts } of published) {
    const report = ReleasedReport.parse(JSON.parse(json));
    const groups = groupsOf(counts, universe);
    const share = report.content.grant.creditRule === "byShare";
    for (const { path, measure, quantity, isOf, more = 0 } of saidIn(report, periodsUntil)) {
      if (!of.includes(measure)) continue;
      const own = groups.filter(isOf);
      const people = own.reduce((sum, group) => sum + group.people, 0);
      const id = `${report.id.donor} ${report.id.period} ${report.id.revision} ${path}`;
      const isWithheld = "nothing" in quantity && quantity.nothing === "suppressed";
      if (!isWithheld && !("value" in quantity)) continue;
      if ("value" in quantity && !share && quantity.value - more !== people)
        throw new Error(`${id} says ${quantity.value}, and ${people + more} were counted`);
      const key = JSON.stringify(own.map(keyOf).sort());
      const before = cells.get(key);
      if (own.length === 0) continue;
      cells.set(key, {
        id,
        atoms: own.map((group) => atomOf(keyOf(group))),
        shown: isWithheld ? (before?.shown ?? null) : people,
        width: Math.max(before?.width ?? 0, report.content.grant.smallestCount ?? 10),
      });
    }
    for (const { whole, part } of relations)
      for (const group of groups.filter(({ measure }) => measure === whole)) {
        const same = groups.find(
          (other) =>
            keyOf({ ...other, measure: whole, people: 0 }) === keyOf({ ...group, people: 0 }) && other.measure === part,
        );
        if (same === undefined || same.people > group.people) continue;
        const key = keyOf(group) + keyOf(same);
        restrictions.set(key, { whole: [atomOf(keyOf(group))], parts: [atomOf(keyOf(same)), atomOf(`rest ${key}`)] });
      }
  }
  return { cells: [...cells.values()], relations: [...restrictions.values()] };
}
