import type * as z from "zod";
import { runningTotal, shared } from "../../activities/kind.ts";
import { kinds } from "../../activities/kinds.ts";
import { RunningTotal } from "../../activities/runningTotal.ts";
import { stated } from "../../activities/stated.ts";
import type { FieldLabel, Labels } from "./labels.ts";

const words = (schema: z.ZodType): FieldLabel => {
  const { title = "", description } = schema.meta() ?? {};
  return description === undefined ? { title } : { title, description };
};
const each = <V, W>(of: Readonly<Record<string, V>>, say: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, say(value)]));
const inOne = <V>(parts: readonly Readonly<Record<string, V>>[]): Record<string, V> => Object.assign({}, ...parts);

/** English is what the kinds themselves say; here are only the words that they leave to their names. */
export const en = {
  kinds: Object.fromEntries(kinds.map(({ kind, title }) => [kind, title])),
  measures: each(inOne(kinds.map(({ measures }) => measures)), ({ title, unit }) => ({ title, unit })),
  dimensions: each(inOne(kinds.map(({ dimensions }) => dimensions)), ({ title, labels }) => ({ title, labels })),
  shared: { ...each(shared, words), runningTotal: words(runningTotal), stated: words(stated({}, {})) },
  fields: Object.fromEntries(kinds.map(({ kind, fields }) => [kind, each(fields, words)])),
  codes: {
    prevention: "Prevention",
    protection: "Protection",
    prosecution: "Prosecution",
    partnership: "Partnership",
    exactly: "Exactly",
    atLeast: "At least",
    about: "About",
    notApplicable: "Not applicable",
    none: "None",
    meeting: "Meeting",
    share: "Share",
    level: "Level",
    text: "Text",
    end: "End",
    start: "Start",
    yes: "Yes",
    no: "No",
  },
  parts: {
    count: { title: "How many" },
    measure: { title: "Measure" },
    asStated: { title: "As stated" },
    before: { title: "Before" },
    after: { title: "After" },
    what: { title: "What" },
    minor: { title: "Minor" },
    numerator: { title: "Numerator" },
    denominator: { title: "Denominator" },
    highest: { title: "Highest" },
    text: { title: "Text" },
    ...each(RunningTotal.shape, words),
  },
} as unknown as Labels;
