export interface KeyElement {
  AttributeName: string;
  KeyType: "HASH" | "RANGE";
}

export interface Index {
  IndexName: string;
  KeySchema: KeyElement[];
  Projection: object;
  /** Only in what DynamoDB says of a table. */
  IndexStatus?: string;
}

/** The properties of AWS::DynamoDB::Table that a table on this machine is made from. */
export interface TableProperties {
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
  GlobalSecondaryIndexes?: Index[];
  KeySchema: KeyElement[];
  LocalSecondaryIndexes?: Index[];
  StreamSpecification?: { StreamViewType: string };
  TimeToLiveSpecification?: { AttributeName: string; Enabled: boolean };
}
