/** DynamoDB's way to write a value: `{ "S": "text" }`. */
export type AttributeValue = { [type: string]: unknown };

/** A plain JSON value as DynamoDB stores it, in the same shape the SDK's document client writes. */
export function attributeValue(value: unknown): AttributeValue {
  if (value === null) return { NULL: true };
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return { N: String(value) };
  if (typeof value === "boolean") return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(attributeValue) };
  return { M: attributeValues(value as object) };
}

export function attributeValues(item: object): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, attributeValue(value)]));
}
