import * as z from "zod";

/** Something that numbers are broken down by, such as sex: its categories with the words a person sees. */
export interface Dimension<Code extends string = string> {
  /** As it stands in a caption: "by form of exploitation". */
  readonly title: string;
  /** In the order in which tables show them; `unknown` is what nobody recorded. */
  readonly labels: Readonly<Record<Code | "unknown", string>>;
  /** Its codes as a schema; of an open dimension (a currency, an indicator) whatever that schema takes. */
  readonly code: z.ZodType<Code>;
  /** HXL 1.1 attributes of categories that have one: `{ female: "+f" }`. */
  readonly hxl: Readonly<Record<string, string>>;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A dimension with a fixed list of categories, `unknown` among them. */
export const dimension = <const Code extends string>(
  title: string,
  labels: Readonly<Record<Code, string>> & { readonly unknown: string },
  hxl: Readonly<Record<string, string>> = {},
) => ({ title, labels, hxl, code: z.enum(Object.keys(labels) as Code[]).meta({ title: capital(title) }) });

/** A dimension whose categories are not listed here but are what a schema takes. */
export const openDimension = <S extends z.ZodType<string>>(title: string, code: S, unknown: string) => ({
  title,
  labels: { unknown },
  hxl: {},
  code: code.meta({ title: capital(title) }),
});
