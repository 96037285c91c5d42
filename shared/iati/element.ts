/** An XML element as plain values: what it is called, its attributes, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with children; attributes without a value are left out. */
export const element = (name: string, attributes: Attributes = {}, children: readonly Element[] = []): Element => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  children,
  text: "",
});

/** An element with a text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Element => ({
  ...element(name, attributes),
  text,
});

/** An element around a text for people, as IATI has it: `<title><narrative>...</narrative></title>`. */
export const narrated = (name: string, text: string, attributes: Attributes = {}): Element =>
  element(name, attributes, [textElement("narrative", text)]);
