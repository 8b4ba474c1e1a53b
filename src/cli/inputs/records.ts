import type { RecordInput } from "./input.ts";

const NEWLINE = 10;
const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 13 || byte === 9);

/** Bytes of their own, which can be handed to a thread. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Gathers the pieces of one line, and forgets them once they are more than `limit` bytes. */
class LinePieces {
  #pieces: Uint8Array[] = [];
  #length = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#limit) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** The line so far, null for one too long; the next begins. */
  take(): Uint8Array | null {
    const line = this.#length > this.#limit ? null : joined(this.#pieces, this.#length);
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}

/** The lines of a stream that are not blank, none of them held once given; never more than one is gathered. */
export async function* readRecords(
  source: string,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<RecordInput> {
  const pieces = new LinePieces(limit);
  let line = 1;
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      pieces.add(chunk.subarray(from, end));
      const record = pieces.take();
      if (record === null || !isBlank(record)) yield { source, line, record };
      line++;
      from = end + 1;
    }
    pieces.add(chunk.subarray(from));
  }
  const last = pieces.take();
  if (last === null || !isBlank(last)) yield { source, line, record: last };
}
