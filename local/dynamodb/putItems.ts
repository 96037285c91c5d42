import { CannotStart } from "../cannotStart.ts";
import type { Hosted } from "../hosted.ts";
import { attributeValues } from "./attributeValue.ts";

/** Items by table, named as its construct is (CDK appends a hash to that). */
export type Items = Record<string, object[]>;

/** Puts in what somebody with access to the account puts in by hand, once. */
export async function putItems(items: Items, { tables, database }: Hosted): Promise<void> {
  for (const [construct, list] of Object.entries(items)) {
    const table = [...tables.values()].find(({ logicalId }) => logicalId.startsWith(construct));
    if (!table)
      throw new CannotStart(`The configured items name a table ${construct}, which the template does not have.`);
    for (const item of list) await database.tables("PutItem", { TableName: table.name, Item: attributeValues(item) });
  }
}
