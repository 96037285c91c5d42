/** One thing wrong with what was sent: where (a JSON path such as `participants.0.count`), what (a stable code), and in words. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** Where it is a finding of a submission: whether an explanation is enough. */
  readonly severity?: "error" | "warning";
}

/** A promise that was broken by the caller. Anything else that is thrown is our fault and answered without detail. */
export abstract class Refusal extends Error {
  abstract readonly status: number;
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.problems = problems;
  }
}

/** It does not exist, or the caller may not know that it does. */
export class NotFound extends Refusal {
  readonly status = 404;
}

/** The caller may know of it, and may not do this. */
export class Forbidden extends Refusal {
  readonly status = 403;
}

/** What the caller saw has changed since (412) or was not named (428), or its state does not allow this move (409). */
export class Conflict extends Refusal {
  readonly status: 409 | 412 | 428;

  constructor(
    message: string,
    problems: readonly Problem[] = [],
    status: 409 | 412 | 428 = 409,
    options?: ErrorOptions,
  ) {
    super(message, problems, options);
    this.status = status;
  }
}

/** The request is not what the contract says (422), or not even JSON (400). */
export class Invalid extends Refusal {
  readonly status: 400 | 422;

  constructor(message: string, problems: readonly Problem[], status: 400 | 422 = 422, options?: ErrorOptions) {
    super(message, problems, options);
    this.status = status;
  }
}
