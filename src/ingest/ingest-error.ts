/** Why an input cannot be read, by the names of `Failures`, where each has its words. */
export const INGEST_PROBLEMS = [
  "empty-file",
  "binary-file",
  "too-large",
  "unpacks-too-large",
  "docx-damaged",
  "docx-encrypted",
  "old-word",
  "pdf-damaged",
  "pdf-encrypted",
  "pdf-scanned",
  "unsupported",
  "many-documents",
] as const;
export type IngestProblem = (typeof INGEST_PROBLEMS)[number];

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
