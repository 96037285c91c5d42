/** DynamoDB's and its streams' JSON protocol against DynamoDB Local, without an SDK: the host adds no rule of its own here. */
export class Database {
  readonly endpoint: string;

  constructor(endpoint: string) {
    this.endpoint = endpoint;
  }

  /** Sends a request as it is; `target` is the service version and operation, as in `DynamoDB_20120810.PutItem`. */
  send(target: string, body: string): Promise<Response> {
    return fetch(this.endpoint, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": target,
        // With -sharedDb the key is of no meaning, but it must look like one.
        authorization:
          "AWS4-HMAC-SHA256 Credential=LOCAL/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
      },
    });
  }

  tables<Answer>(operation: string, input: object): Promise<Answer> {
    return this.#call(`DynamoDB_20120810.${operation}`, input);
  }

  streams<Answer>(operation: string, input: object): Promise<Answer> {
    return this.#call(`DynamoDBStreams_20120810.${operation}`, input);
  }

  /**
   * DynamoDB Local answers a write a moment before it commits it, and does one thing after the other: what it answers next
   * it answers after the commit. Without this, one killed at the wrong moment forgets the last write it acknowledged.
   */
  async committed(): Promise<void> {
    await this.tables("ListTables", { Limit: 1 });
  }

  async #call<Answer>(target: string, input: object): Promise<Answer> {
    const response = await this.send(target, JSON.stringify(input));
    const answer = (await response.json()) as { __type?: string; message?: string; Message?: string };
    if (response.ok) return answer as Answer;
    throw new DatabaseError(answer.__type?.split("#")[1] ?? "Error", answer.message ?? answer.Message ?? "", target);
  }
}

/** `name` is the error's short type, as in `ResourceNotFoundException`: texts differ from AWS's and are never matched on. */
export class DatabaseError extends Error {
  constructor(name: string, message: string, target: string) {
    super(`${target}: ${message}`);
    this.name = name;
  }
}
