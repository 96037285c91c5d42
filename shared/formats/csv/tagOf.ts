import { hxlOf } from "../../activities/dimensions.ts";
import { isMeasure, measureOf } from "../../activities/measures.ts";

/** The hashtag under which numbers of a measure are exchanged, with the attributes of the categories they are in. */
export function tagOf(
  measure: string,
  categories: readonly (readonly [dimension: string, code: string])[] = [],
): string {
  if (!isMeasure(measure)) return "";
  const attributes = categories.map(([dimension, code]) => hxlOf(dimension, code));
  return [measureOf(measure).hxl, ...attributes].join("");
}
