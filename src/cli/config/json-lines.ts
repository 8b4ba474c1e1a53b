/** A JSON value with the line it begins on. */
export interface Placed {
  line: number;
  value: string | number | boolean | null | Placed[] | Map<string, Placed>;
}

/** Where a text stops being JSON. */
export class JsonFault extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

const TOKEN = /[ \t\r\n]*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;

/** Reads JSON token by token, counting lines. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get line(): number {
    return this.#text.slice(0, this.#at).split("\n").length;
  }

  next(): string {
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.#text)?.[1];
    if (token === undefined) throw new JsonFault(this.line);
    this.#at = TOKEN.lastIndex;
    return token;
  }

  peek(): string {
    const before = this.#at;
    const token = this.next();
    this.#at = before;
    return token;
  }

  expect(token: string): void {
    if (this.next() !== token) throw new JsonFault(this.line);
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== "") throw new JsonFault(this.line);
  }
}

/** Members up to `close`, parted by commas. */
function readMembers(reader: Reader, close: string, member: () => void): void {
  if (reader.peek() === close) return reader.expect(close);
  for (;;) {
    member();
    const sign = reader.next();
    if (sign === close) return;
    if (sign !== ",") throw new JsonFault(reader.line);
  }
}

function scalar(token: string, line: number): string | number | boolean | null {
  try {
    return JSON.parse(token) as string | number | boolean | null;
  } catch {
    throw new JsonFault(line);
  }
}

function readValue(reader: Reader): Placed {
  const token = reader.next();
  const { line } = reader;
  if (token === "[") {
    const value: Placed[] = [];
    readMembers(reader, "]", () => value.push(readValue(reader)));
    return { line, value };
  }
  if (token !== "{") return { line, value: scalar(token, line) };
  const value = new Map<string, Placed>();
  readMembers(reader, "}", () => {
    const key = scalar(reader.next(), reader.line);
    if (typeof key !== "string") throw new JsonFault(reader.line);
    const keyLine = reader.line;
    reader.expect(":");
    value.set(key, { ...readValue(reader), line: keyLine });
  });
  return { line, value };
}

/** JSON with the line of every member; throws `JsonFault` for what is none. */
export function parseJsonLines(text: string): Placed {
  const reader = new Reader(text.replace(/^\ufeff/, ""));
  const value = readValue(reader);
  reader.end();
  return value;
}
