/** Every failure the tool expects, with what its message must name. */
export interface Failures {
  "missing-file": { file: string };
  folder: { file: string };
  "empty-file": { file: string };
  "binary-file": { file: string };
  "no-permission": { file: string };
  unreadable: { file: string; reason: string };
  "folder-empty": { file: string };
  "no-match": { pattern: string };
  "too-large": { file: string; limit: string };
  "unpacks-too-large": { file: string; limit: string };
  "docx-damaged": { file: string };
  "docx-encrypted": { file: string };
  "old-word": { file: string };
  "pdf-damaged": { file: string };
  "pdf-encrypted": { file: string };
  "pdf-scanned": { file: string; pages: string };
  unsupported: { file: string; seems: string };
  "many-documents": { file: string };
  "bad-record": Record<string, never>;
  "output-exists": { file: string };
  "output-failed": { file: string; reason: string };
  "binary-output": { format: string };
  "no-input": Record<string, never>;
  "no-command": Record<string, never>;
  "unknown-option": { option: string; suggestion: string | null };
  "unknown-command": { command: string; suggestion: string | null };
  "unknown-value": { option: string; value: string; allowed: readonly string[]; suggestion: string | null };
  "missing-value": { option: string };
  "missing-argument": { argument: string };
  "config-syntax": { file: string; line: number };
  "config-key": { file: string; line: number; key: string; suggestion: string | null };
  "config-value": {
    file: string;
    line: number;
    key: string;
    value: string;
    allowed: readonly string[];
    suggestion: string | null;
  };
  "bad-map": { file: string; place: string; problem: string };
  "bad-place": { place: string };
  "no-such-line": { file: string; line: number; lines: number };
  "unknown-area": { value: string; suggestion: string | null };
  "unknown-indicator": { value: string; suggestion: string | null };
  usage: { reason: string };
}

export type FailureKind = keyof Failures;

/** How a command ends: all done, what was compared differs, used wrongly, an input that could not be read, an output that could not be written, a fault of the tool itself. */
export const ExitStatus = { done: 0, differ: 1, usage: 2, input: 3, output: 4, fault: 70 } as const;
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** Why what stands in an input cannot be read. */
export const CONTENT_FAILURES = [
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
] as const satisfies readonly FailureKind[];

const INPUT_FAILURES: ReadonlySet<FailureKind> = new Set<FailureKind>([
  ...CONTENT_FAILURES,
  "missing-file",
  "folder",
  "no-permission",
  "unreadable",
  "folder-empty",
  "no-match",
  "bad-record",
]);

/** An expected failure: what went wrong as data; `src/messages` has the words. */
export class DtxError<K extends FailureKind = FailureKind> extends Error {
  override readonly name = "DtxError";
  readonly kind: K;
  readonly values: Failures[K];

  constructor(kind: K, values: Failures[K]) {
    super(kind);
    this.kind = kind;
    this.values = values;
  }

  get exitStatus(): ExitStatus {
    if (this.kind === "output-failed") return ExitStatus.output;
    return INPUT_FAILURES.has(this.kind) ? ExitStatus.input : ExitStatus.usage;
  }
}
