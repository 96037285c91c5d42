import { XmlDocument, type XmlNode } from "libxml2-wasm";

const decimal = /^(-?)(\d+)(?:\.(\d{1,4}))?$/;

/** A decimal in ten-thousandths, so that sums are exact. */
const tenThousandths = (text: string): number => {
  const [, sign, whole = "", part = ""] = decimal.exec(text) ?? [];
  if (sign === undefined) throw new Error(`${text} is not a decimal of at most four digits`);
  return Number(`${sign}${whole}${part.padEnd(4, "0")}`);
};

const total = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + tenThousandths(value), 0) / 10_000;

/** What one activity of a file says, read back with another library than it was written with. */
export interface ParsedActivity {
  readonly identifier: string;
  /** Texts of the nodes that an XPath finds. */
  texts(xpath: string): string[];
  /** The exact sum of decimals. */
  sum(xpath: string): number;
}

/** The activities of a file, for as long as `use` runs. */
export function parsed<T>(xml: string, use: (activities: ParsedActivity[]) => T): T {
  using document = XmlDocument.fromString(xml);
  const texts = (node: XmlNode) => (xpath: string) => node.find(xpath).map(({ content }) => content);
  return use(
    document.find("/iati-activities/iati-activity").map((node) => ({
      identifier: texts(node)("iati-identifier").join(),
      texts: texts(node),
      sum: (xpath) => total(texts(node)(xpath)),
    })),
  );
}
