import type { Measure } from "./kind.ts";
import { kinds } from "./kinds.ts";

/** Everything that is counted, by name: `training.participants`, `hotline.calls`... */
const measures: Readonly<Record<string, Measure<never>>> = Object.assign({}, ...kinds.map((kind) => kind.measures));

export const measureNames: readonly string[] = Object.keys(measures);

export const isMeasure = (name: string): boolean => Object.hasOwn(measures, name);

/** The measure of a name; throws for a name that `isMeasure` denies. */
export function measureOf(name: string): Measure<never> {
  const measure = isMeasure(name) ? measures[name] : undefined;
  if (measure === undefined) throw new Error(`no measure is called ${name}`);
  return measure;
}
