/** A stream record as DynamoDB gives it and, with the stream's ARN added, as Lambda hands it to a function. */
export interface StreamRecord {
  eventID: string;
  eventName: "INSERT" | "MODIFY" | "REMOVE";
  eventVersion: string;
  eventSource: string;
  awsRegion: string;
  dynamodb: {
    ApproximateCreationDateTime: number;
    Keys: object;
    NewImage?: object;
    OldImage?: object;
    SequenceNumber: string;
    SizeBytes: number;
    StreamViewType: string;
  };
  userIdentity?: { type: string; principalId: string };
  eventSourceARN: string;
}
