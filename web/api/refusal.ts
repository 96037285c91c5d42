import type { ProblemDetails } from "../../shared/api/problems.ts";

type Problems = ProblemDetails["problems"];

/** Why something was not done, in words for the person who asked for it. */
export class Refusal extends Error {
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly title: string;
  readonly problems: Problems;

  constructor(status: number, title: string, detail: string, problems: Problems = [], options?: ErrorOptions) {
    super(detail, options);
    this.status = status;
    this.title = title;
    this.problems = problems;
  }
}
