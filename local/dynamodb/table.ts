import type { Hosted } from "../hosted.ts";
import { arn } from "../template/addresses.ts";
import type { HostedType, Resource } from "../template/hostedType.ts";
import { layTable } from "./layTable.ts";
import type { TableProperties } from "./tableProperties.ts";

export const table: HostedType = {
  names(logicalId, own, at) {
    const name = at.tablePrefix + (own("TableName") ?? logicalId);
    const Arn = arn(at, "dynamodb", `table/${name}`);
    return { Ref: name, Arn, StreamArn: `${Arn}/stream/local` };
  },
  host({ logicalId, names, properties }: Resource<TableProperties>, hosted: Hosted) {
    const indexes = [...(properties.GlobalSecondaryIndexes ?? []), ...(properties.LocalSecondaryIndexes ?? [])];
    hosted.tables.set(names.Ref, {
      logicalId,
      name: names.Ref,
      arn: names.Arn ?? "",
      streamArn: names.StreamArn ?? "",
      hashKey: hashKey(properties.KeySchema),
      indexHashKeys: Object.fromEntries(indexes.map(({ IndexName, KeySchema }) => [IndexName, hashKey(KeySchema)])),
    });
    hosted.begin.push(() => layTable(names.Ref, properties, hosted));
  },
};

function hashKey(schema: TableProperties["KeySchema"]): string {
  return schema.find(({ KeyType }) => KeyType === "HASH")?.AttributeName ?? "";
}
