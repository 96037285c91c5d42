import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** The database past all rights, to look at what was really written. */
export const database = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } });
