import { AttributeType, ProjectionType, StreamViewType } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { attributes, listsIndex } from "../../shared/keys.ts";
import type { TableName } from "../grants.ts";
import type { Stage } from "../stage.ts";
import { DataTable } from "./dataTable.ts";

/** What is kept: the facts with their history, the reports that were released, and who may do what where. */
export function trackerTables(scope: Construct, stage: Stage): Record<TableName, DataTable> {
  const tables = {
    // New images only: the history items that go on the bus are written once and have no old one.
    Tracker: new DataTable(scope, "Tracker", { stage, stream: StreamViewType.NEW_IMAGE }),
    Reports: new DataTable(scope, "Reports", { stage }),
    People: new DataTable(scope, "People", { stage }),
  };
  tables.Tracker.addGlobalSecondaryIndex({
    indexName: listsIndex,
    partitionKey: { name: attributes.list, type: AttributeType.STRING },
    sortKey: { name: attributes.entry, type: AttributeType.STRING },
    projectionType: ProjectionType.INCLUDE,
    nonKeyAttributes: [attributes.data],
  });
  return tables;
}
