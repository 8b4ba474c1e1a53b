import { CharKind, charKind } from "./characters.ts";
import { FIRST_WORD, wordAt } from "./word-table.ts";

/** `Break` is a newline that ends a block; newlines inside a paragraph are plain space. */
export const TokenKind = { Word: 0, Number: 1, Symbol: 2, Break: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The text cut once, for every rule to walk on. A word is a run of letters and marks; a number a run of
 * digits with single dots or commas inside (`1.902.270`, `97,60`, `05.6.2023`); anything else is a symbol of one
 * character. Dashes are all `-`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Folded word, digits as written, or the symbol. */
  readonly forms: readonly string[];
  /** A number for the form of a word or symbol; 0 where only the form itself tells. */
  readonly ids: Uint16Array;
}

const DOT = 46;
const COMMA = 44;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === DOT || code === COMMA) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

const DASHES = new Set(["–", "—", "−", "‐", "‑"]);
/** A symbol as it is compared: every dash is `-`, the wide `％` is `%`. */
export const symbolForm = (char: string): string => (DASHES.has(char) ? "-" : char === "％" ? "%" : char);

const symbolId = (form: string): number => {
  const code = form.charCodeAt(0);
  return code < FIRST_WORD ? code : 0;
};
const BREAK_ID = symbolId("\n");

/** Columns with room for a token a character. */
const columns = (room: number) => ({
  kinds: new Uint8Array(room),
  starts: new Uint32Array(room),
  ends: new Uint32Array(room),
  ids: new Uint16Array(room),
});

/** Labels and reports of usual length are cut in the same columns again and again. */
const USUAL_LENGTH = 1 << 14;
let usual: ReturnType<typeof columns> | null = null;

const NONE: ReadonlySet<number> = new Set();

/**
 * Cuts `text` into tokens. `softBreaks` holds the offsets of newlines that only wrap a line.
 */
export function tokenize(text: string, softBreaks: ReadonlySet<number> = NONE): Tokens {
  const ordinary = text.length <= USUAL_LENGTH;
  const { kinds, starts, ends, ids } = ordinary ? (usual ??= columns(USUAL_LENGTH)) : columns(text.length);
  const forms: string[] = [];
  let count = 0;
  for (let at = 0; at < text.length;) {
    const char = charKind(text.charCodeAt(at));
    if (char === CharKind.Space || (char === CharKind.Newline && softBreaks.has(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    let kind: TokenKind = TokenKind.Symbol;
    let form = "\n";
    let id = BREAK_ID;
    if (char === CharKind.Letter) {
      const word = wordAt(text, at);
      kind = TokenKind.Word;
      end = at + word.length;
      form = word.form;
      id = word.id;
    } else if (char === CharKind.Digit) {
      kind = TokenKind.Number;
      end = endOfNumber(text, at);
      form = text.slice(at, end);
      id = 0;
    } else if (char === CharKind.Newline) kind = TokenKind.Break;
    else {
      form = symbolForm(text[at]!);
      id = symbolId(form);
    }
    kinds[count] = kind;
    starts[count] = at;
    ends[count] = end;
    ids[count] = id;
    forms.push(form);
    count++;
    at = end;
  }
  return {
    text,
    count,
    kinds: kinds.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    forms,
    ids: ids.slice(0, count),
  };
}

/** True where nothing stands between token `at` and the one before it: `2022` in `năm2022`. */
export const gluedToPrevious = (tokens: Tokens, at: number): boolean =>
  at > 0 && at < tokens.count && tokens.ends[at - 1] === tokens.starts[at];

/** Cells of a table on one line are parted by a tab, or by spaces. */
const CELL_GAP = "   ";

/** True where a cell of a table may begin: `km	120`, `km    120`. */
export function startsCell({ text, starts }: Tokens, at: number): boolean {
  const start = starts[at]!;
  return text[start - 1] === "\t" || text.startsWith(CELL_GAP, start - CELL_GAP.length);
}

/** True where one of the words stands in a stretch of tokens. */
export function saysOneOf({ forms }: Tokens, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.has(forms[at]!)) return true;
  return false;
}

/** The text of a token range as written. */
export const sliceTokens = (tokens: Tokens, from: number, to: number): string =>
  from >= to ? "" : tokens.text.slice(tokens.starts[from]!, tokens.ends[to - 1]!);
