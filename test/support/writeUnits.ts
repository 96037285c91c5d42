import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** The bytes of a value as DynamoDB counts them. */
const sizeOf = (value: object): number => {
  const [of] = Object.values(value);
  if (of instanceof Uint8Array) return of.length;
  if (typeof of === "string") return Buffer.byteLength(of);
  return Object.entries(of).reduce((sum, [key, inner]) => sum + key.length + 1 + sizeOf(inner as object), 3);
};

/** The bytes of an item as DynamoDB counts them: its names and its values. */
export const itemSize = (item: Readonly<Record<string, AttributeValue>>): number =>
  Object.entries(item).reduce((sum, [key, value]) => sum + key.length + sizeOf(value), 0);

/**
 * What writing an item in a transaction costs by DynamoDB's documented rules: two write units for each begun KB of its names and
 * values. The emulator's own figure is wrong for transactions.
 */
export const writeUnits = (item: Readonly<Record<string, AttributeValue>>): number =>
  2 * Math.ceil(itemSize(item) / 1024);
