import type { CONTENT_FAILURES } from "../errors.ts";

/** Why an input cannot be read, by the names of `Failures`, where each has its words. */
export type IngestProblem = (typeof CONTENT_FAILURES)[number];

export class IngestError extends Error {
  readonly problem: IngestProblem;
  /** Values for the message: a limit in bytes, what the file seems to be. */
  readonly values: Record<string, string>;

  constructor(problem: IngestProblem, values: Record<string, string> = {}, cause?: unknown) {
    super(problem, cause === undefined ? undefined : { cause });
    this.name = "IngestError";
    this.problem = problem;
    this.values = values;
  }
}
