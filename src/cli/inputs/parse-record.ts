import { DtxError } from "../../errors.ts";

/** What a line of NDJSON holds: `{"id": "...", "text": "..."}`. */
export interface ParsedRecord {
  id: string;
  text: string;
}

const ID = /"id"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?\d+))/;

/** The id of a line that is no sound JSON, where it can still be made out. */
function strayId(line: string): string | null {
  const [, quoted, number] = ID.exec(line.slice(0, 10_000)) ?? [];
  return quoted ?? number ?? null;
}

/** Why a line is no report; `id` is its own, or the source's name. */
export class RecordError extends DtxError<"bad-record"> {
  readonly id: string;

  constructor(id: string) {
    super("bad-record", {});
    this.id = id;
  }
}

const asId = (id: unknown): string | null =>
  typeof id === "string" || typeof id === "number" ? String(id) : null;

/** Reads a line; the id of one without is the source's name. */
export function parseRecord(bytes: Uint8Array, source: string): ParsedRecord {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  let value: { id?: unknown; text?: unknown } | null;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError(strayId(line) ?? source);
  }
  const id = asId(value?.id) ?? source;
  if (typeof value?.text !== "string") throw new RecordError(id);
  return { id, text: value.text };
}
