/** One report to read: a file by its name, or a line of NDJSON as its bytes. */
export type Input = { source: string; path: string } | RecordInput;

/** A line that is `null` was longer than allowed and has not been kept. */
export interface RecordInput {
  source: string;
  line: number;
  record: Uint8Array | null;
}
