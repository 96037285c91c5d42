import { AttributeType, BillingMode, Table, type TableProps } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { attributes } from "../../shared/keys.ts";
import type { Stage } from "../stage.ts";

type DataTableProps = Partial<TableProps> & { readonly stage: Stage };

/**
 * A table whose every second of the last 35 days can be restored.
 *
 * Encrypted with a key that AWS owns: the tables hold no personal data, and a key of our own would cost money at each
 * request and be one more thing to lose the data with.
 */
export class DataTable extends Table {
  constructor(scope: Construct, id: string, { stage, ...props }: DataTableProps) {
    super(scope, id, {
      partitionKey: { name: attributes.partition, type: AttributeType.STRING },
      sortKey: { name: attributes.sort, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: stage.removalPolicy,
      deletionProtection: stage.deletionProtection,
      ...props,
    });
  }
}
