import { randomUUID } from "node:crypto";
import type { Hosted } from "../hosted.ts";
import type { Role } from "../iam/role.ts";
import { type Outcome, Sandbox, type SandboxOptions } from "./sandbox.ts";

export interface FunctionSettings extends SandboxOptions {
  logicalId: string;
  title: string;
  name: string;
  arn: string;
  role: Role;
  accessKeyId: string;
  reservedConcurrency?: number;
}

/** Where an event goes that an asynchronous invocation could not get processed, and how often it is tried. */
export interface AsyncSettings {
  retries: number;
  onFailureArn?: string;
  deadLetterArn?: string;
}

/** Answers above this size fail in Lambda (6 MB and a little for the envelope). */
const largestAnswer = 6_291_556;
/** Enough for a laptop; more calls at once wait, as with Lambda's concurrency limit. */
const mostWorkers = 4;

/** A function of the template: hands each invocation to a free worker, as Lambda does, starting or replacing workers as needed. */
export class LambdaFunction {
  readonly settings: FunctionSettings;
  async: AsyncSettings = { retries: 2 };
  readonly #hosted: Hosted;
  readonly #free: Sandbox[] = [];
  readonly #all = new Set<Sandbox>();
  readonly #waiting: (() => void)[] = [];
  #ended = false;

  constructor(settings: FunctionSettings, hosted: Hosted) {
    this.settings = settings;
    this.#hosted = hosted;
  }

  /** Loads the code before the first call needs it. */
  warm(): void {
    if (this.#all.size === 0) this.#free.push(this.#start());
  }

  async invoke(event: unknown): Promise<Outcome> {
    const { activity } = this.#hosted;
    activity.started++;
    activity.underWay++;
    let sandbox: Sandbox | undefined;
    try {
      sandbox = await this.#take();
      const outcome = await sandbox.run(JSON.stringify(event), this.#context());
      if (outcome.ok && Buffer.byteLength(outcome.payload) > largestAnswer) {
        const errorMessage = `Response payload size exceeded maximum allowed payload size (${largestAnswer} bytes).`;
        return { ok: false, error: { errorType: "Function.ResponseSizeTooLarge", errorMessage } };
      }
      return outcome;
    } finally {
      if (sandbox) this.#giveBack(sandbox);
      activity.underWay--;
    }
  }

  /** Ends every worker; calls under way or waiting fail. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#all].map((sandbox) => sandbox.end()));
  }

  #start(): Sandbox {
    const sandbox = new Sandbox(this.settings);
    this.#all.add(sandbox);
    return sandbox;
  }

  async #take(): Promise<Sandbox> {
    for (;;) {
      if (this.#ended) throw new Error("The host is stopping");
      const free = this.#free.pop();
      if (free && !free.isGone) return free;
      if (free) this.#all.delete(free);
      else if (this.#all.size < (this.settings.reservedConcurrency ?? mostWorkers)) return this.#start();
      else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #giveBack(sandbox: Sandbox): void {
    if (sandbox.isGone) this.#all.delete(sandbox);
    else this.#free.push(sandbox);
    this.#waiting.shift()?.();
  }

  #context(): object {
    const { name, arn, memoryMb } = this.settings;
    return {
      awsRequestId: randomUUID(),
      functionName: name,
      functionVersion: "$LATEST",
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMb),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: "local",
    };
  }
}
