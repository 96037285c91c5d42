import type { AttributeValue } from "./attributeValue.ts";

type Attributes = Record<string, AttributeValue>;

/** The parts of a request that name items. */
export interface KeyedRequest {
  Key?: Attributes;
  Keys?: Attributes[];
  Item?: Attributes;
  Writes?: { PutRequest?: KeyedRequest; DeleteRequest?: KeyedRequest }[];
  KeyConditions?: unknown;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Attributes;
}

/** The partition keys a request touches (`dynamodb:LeadingKeys`); undefined when it names none, as a Scan. */
export function leadingKeys(request: KeyedRequest, hashKey: string): string[] | undefined {
  const { Key, Keys = [], Item, Writes = [], KeyConditionExpression } = request;
  if (KeyConditionExpression !== undefined) return queried(request, KeyConditionExpression, hashKey);
  const written = Writes.flatMap(({ PutRequest, DeleteRequest }) => [PutRequest?.Item, DeleteRequest?.Key]);
  const named = [Key, Item, ...Keys, ...written].flatMap((attributes): AttributeValue[] =>
    attributes?.[hashKey] ? [attributes[hashKey]] : [],
  );
  return named.length === 0 ? undefined : [...new Set(named.map(text))];
}

/** A Query compares its partition key for equality, always. */
function queried(request: KeyedRequest, expression: string, hashKey: string): string[] | undefined {
  for (const [, name = "", value = ""] of expression.matchAll(/(#?\w+)\s*=\s*(:\w+)/g)) {
    if ((request.ExpressionAttributeNames?.[name] ?? name) !== hashKey) continue;
    const given = request.ExpressionAttributeValues?.[value];
    return given && [text(given)];
  }
  return undefined;
}

function text(value: AttributeValue): string {
  return String(Object.values(value)[0]);
}
