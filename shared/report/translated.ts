import type { MeasureLabel } from "../languages/labels/labels.ts";
import { type Texts, texts as textsOf } from "../languages/texts.ts";
import { placeName } from "../places/placeName.ts";
import type { Report, Restated } from "./report.ts";

const english = textsOf("en");
const labelsOf = ({ labels }: Texts): Readonly<Record<string, MeasureLabel>> => labels.measures;

/** A measure's frozen title and unit in the reader's language; a category that is kept apart stays behind the title. */
function measureIn<M extends MeasureLabel & { readonly measure: string }>(of: M, texts: Texts): M {
  const [now, own] = [labelsOf(english)[of.measure], labelsOf(texts)[of.measure]];
  if (now === undefined || own === undefined) return of;
  const category = of.title.startsWith(`${now.title}: `) ? of.title.slice(now.title.length + 2) : undefined;
  const isSame = of.title === now.title || category !== undefined;
  return {
    ...of,
    ...(isSame ? { title: category === undefined ? own.title : texts.apart(own.title, category) } : {}),
    ...(of.unit === now.unit ? { unit: own.unit } : {}),
  };
}

const isMeasure = (of: object): of is MeasureLabel & { measure: string } =>
  "measure" in of && "title" in of && "unit" in of && typeof of.measure === "string" && typeof of.title === "string";

/** A restated number is of a measure, with what it is kept apart by, or of an indicator, whose title people wrote. */
const isRestated = (of: object): of is Restated => "since" in of && "id" in of && "title" in of && "reasons" in of;
const restatedIn = (of: Restated, texts: Texts): Restated => {
  const { title } = measureIn({ measure: of.id.split(" ")[0] ?? "", title: of.title, unit: "" }, texts);
  return { ...of, title };
};
/** A kind of activity by its title. */
function kindIn<K extends { readonly kind: string; readonly title: string }>(of: K, texts: Texts): K {
  const now: Readonly<Record<string, string>> = english.labels.kinds;
  const own: Readonly<Record<string, string>> = texts.labels.kinds;
  return of.title === now[of.kind] ? { ...of, title: own[of.kind] ?? of.title } : of;
}
const isKind = (of: object): of is { kind: string; title: string } =>
  "kind" in of && "title" in of && typeof of.kind === "string" && typeof of.title === "string";

const isPlace = (of: object): of is { place: string; name: string } =>
  "place" in of && "name" in of && typeof of.place === "string";

/**
 * A report with its measures, kinds of activities and places named in the reader's language. What was frozen is translated only while English still
 * calls it so: of a name that has changed since, or that is no longer known, the frozen one stays. What people wrote stays as it is.
 */
export function translated(report: Report, texts: Texts): Report {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const own = isMeasure(value)
      ? measureIn(value, texts)
      : isRestated(value)
        ? restatedIn(value, texts)
        : isKind(value)
          ? kindIn(value, texts)
          : value;
    const named =
      isPlace(own) && own.name === placeName(own.place) ? { ...own, name: placeName(own.place, texts.language) } : own;
    return Object.fromEntries(Object.entries(named).map(([key, below]) => [key, walk(below)]));
  };
  return texts.language === "en" ? report : (walk(report) as Report);
}
