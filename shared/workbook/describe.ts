import type { kinds } from "../activities/kinds.ts";
import type { FieldLabel } from "../languages/labels/labels.ts";
import type { Texts } from "../languages/texts.ts";
import type { Described } from "./layoutOf.ts";
import type { Labels } from "./words.ts";

type Kind = (typeof kinds)[number];
type Json = { readonly [key: string]: unknown };
type Named = Readonly<Record<string, { readonly title: string; readonly labels: Labels }>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A kind as a language calls it: its form with titles, hints and the words for its codes, and its dimensions. English is the kind's own. */
export function describe(kind: Kind, { language, labels }: Texts): Described & { readonly dimensions: Named } {
  if (language === "en") return kind;
  const dimensions = labels.dimensions as Named;
  const fields = { ...labels.shared, ...labels.fields[kind.kind] } as Readonly<Record<string, FieldLabel>>;
  const parts = labels.parts as Readonly<Record<string, FieldLabel>>;
  const ofMeasures = Object.fromEntries(
    Object.entries(labels.measures).flatMap(([name, { title }]) => {
      const [own, measure = ""] = name.split(".");
      return own === kind.kind ? [[measure, title]] : [];
    }),
  );
  const words: Labels = { ...dimensions.body?.labels, ...labels.codes };
  const wordsFor = ({ type, enum: codes, const: code, words: own = words }: Json): { words?: Labels } => {
    const needed = codes ?? (code === undefined ? { array: ["none"], boolean: ["yes", "no"] }[String(type)] : [code]);
    const entries = ((needed ?? []) as string[]).flatMap((one) => {
      const word = (own as Labels)[one];
      return word === undefined ? [] : [[one, word]];
    });
    return entries.length === 0 ? {} : { words: Object.fromEntries(entries) };
  };

  const named = (name: string, { title }: Json, isField: boolean): FieldLabel | undefined => {
    if (isField) return fields[name];
    if (name === "count" && title !== "How many") return parts.asStated;
    const dimension = dimensions[name];
    return parts[name] ?? (dimension === undefined ? undefined : { title: capital(dimension.title) });
  };
  const inWords = (schema: Json, depth: number): Json => {
    const below = (of: unknown) => (Array.isArray(of) ? of.map((one) => inWords(one as Json, depth)) : undefined);
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>).map(([name, of]) => {
      const called = named(name, of, depth === 0);
      const own = name === "measure" ? { ...of, words: ofMeasures } : of;
      return [name, { ...inWords(own, depth + 1), ...called }] as const;
    });
    return {
      ...schema,
      ...wordsFor(schema),
      ...(schema.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
      ...(schema.items === undefined ? {} : { items: inWords(schema.items as Json, depth + 1) }),
      ...(schema.anyOf === undefined ? {} : { anyOf: below(schema.anyOf) }),
      ...(schema.oneOf === undefined ? {} : { oneOf: below(schema.oneOf) }),
    };
  };
  const own = Object.keys(kind.dimensions).map((name) => [name, dimensions[name]] as const);
  return {
    kind: kind.kind,
    title: labels.kinds[kind.kind],
    form: () => inWords(kind.form() as Json, 0),
    dimensions: Object.fromEntries(own) as Named,
  };
}
