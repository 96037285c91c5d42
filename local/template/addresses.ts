/** Where this host stands in for the cloud: what `Ref`, `Fn::GetAtt` and the pseudo parameters are built from. */
export interface Addresses {
  partition: "aws";
  region: string;
  account: string;
  stack: string;
  apiUrl: string;
  hostUrl: string;
  /** Keeps the tables of hosts that share one DynamoDB Local apart. */
  tablePrefix: string;
}

/** `arn:aws:<service>:<region>:<account>:<resource>` of this host. */
export function arn(at: Addresses, service: string, resource: string): string {
  return `arn:${at.partition}:${service}:${at.region}:${at.account}:${resource}`;
}
