import { Worker } from "node:worker_threads";

export interface WorkerStart {
  entry: string;
  exportName: string;
  clock: SharedArrayBuffer;
}

/** `deadline` is in the machine's own time, which a moved clock does not change. */
export interface Invocation {
  event: string;
  context: object;
  deadline: number;
}

export interface FunctionError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

/** What came of an invocation: the answer as JSON text, or the error as Lambda words it. */
export type Outcome = { ok: true; payload: string } | { ok: false; error: FunctionError };

export interface SandboxOptions extends WorkerStart {
  env: Record<string, string>;
  memoryMb: number;
  timeoutMs: number;
  output(text: string): void;
}

const initTimeoutMs = 10_000;

/** One worker thread with one function's code in it. It serves one invocation at a time and is not used again once `isGone`. */
export class Sandbox {
  isGone = false;
  readonly #worker: Worker;
  readonly #options: SandboxOptions;
  readonly #ready: Promise<FunctionError | undefined>;
  #settle: (outcome: Outcome | "ready") => void = () => {};

  constructor(options: SandboxOptions) {
    const { entry, exportName, clock, env, memoryMb } = options;
    this.#options = options;
    const workerData: WorkerStart = { entry, exportName, clock };
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), {
      env,
      workerData,
      stdout: true,
      stderr: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr])
      stream.on("data", (text) => options.output(String(text)));
    this.#worker.on("message", (message: Outcome | "ready") => this.#settle(message));
    this.#worker.on("error", (error) => this.#fail(error.name, error.message));
    this.#worker.on("exit", (code) => this.#fail("Runtime.ExitError", `Runtime exited with code ${code}`));
    this.#ready = this.#next(initTimeoutMs, "Init").then((message) =>
      message === "ready" || message.ok ? undefined : message.error,
    );
  }

  async run(event: string, context: object): Promise<Outcome> {
    const failed = await this.#ready;
    if (failed) return { ok: false, error: failed };
    const { timeoutMs } = this.#options;
    const answer = this.#next(timeoutMs, "Task");
    const invocation: Invocation = { event, context, deadline: performance.timeOrigin + performance.now() + timeoutMs };
    this.#worker.postMessage(invocation);
    return (await answer) as Outcome;
  }

  async end(): Promise<void> {
    this.#fail("Sandbox.Ended", "The host is stopping");
    await this.#worker.terminate();
  }

  /** The worker's next message; an error when it dies or takes too long first. */
  #next(timeoutMs: number, what: string): Promise<Outcome | "ready"> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#fail("Sandbox.Timedout", `${what} timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`);
        void this.#worker.terminate();
      }, timeoutMs);
      this.#settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
    });
  }

  #fail(errorType: string, errorMessage: string): void {
    if (this.isGone) return;
    this.isGone = true;
    this.#options.output(`${errorType}: ${errorMessage}\n`);
    this.#settle({ ok: false, error: { errorType, errorMessage } });
  }
}
