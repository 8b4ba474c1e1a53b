import { issuerNames } from "./issuer-names.ts";
import { issuers } from "./issuers.ts";
import { Phrases } from "../text/phrases.ts";
import { isAcronym, startsCapital } from "../text/capitals.ts";
import { type Tokens } from "../text/tokens.ts";

/** `của Thủ tướng Chính phủ`, `của UBND tỉnh Thanh Hóa`: who issued the document before it. */
export interface IssuerPhrase {
  to: number;
  code: string;
  /** The body as written: `Bộ Chính trị`. */
  body: string;
  /** Words of the place behind the body: `tỉnh Thanh Hóa`, `huyện Hoằng Hóa`; empty where none. */
  place: string;
}

const names = new Phrases<string>([
  ...issuerNames,
  ...issuers.map((issuer) => [issuer.name, issuer.code] as const),
]);

const LEVELS = new Set(["tỉnh", "thành", "tp", "huyện", "quận", "thị", "xã", "phường"]);
const FIRST_OF_TWO: ReadonlyMap<string, string> = new Map([
  ["thành", "phố"],
  ["thị", "xã"],
]);
const LONGEST_NAME = 4;

/** The issuer behind a document that ends before token `at`. */
export function readIssuerPhrase(tokens: Tokens, at: number): IssuerPhrase | null {
  const lead = tokens.forms[at];
  if (lead !== "của" && lead !== "do") return null;
  const body = names.match(tokens, at + 1);
  if (!body) return null;
  const to = endOfPlace(tokens, body.to);
  return {
    to,
    code: body.value,
    body: sliceWords(tokens, at + 1, body.to),
    place: to > body.to ? sliceWords(tokens, body.to, to) : "",
  };
}

const sliceWords = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.starts[from]!, tokens.ends[to - 1]!).replace(/\s+/gu, " ");

function endOfPlace(tokens: Tokens, at: number): number {
  let next = at;
  if (LEVELS.has(tokens.forms[next] ?? "")) {
    const second = FIRST_OF_TWO.get(tokens.forms[next]!);
    if (second !== undefined && tokens.forms[next + 1] !== second) return at;
    next += second === undefined ? 1 : 2;
    if (tokens.forms[next] === "." && tokens.forms[next - 1] === "tp") next++;
  }
  const limit = next + LONGEST_NAME;
  while (next < limit && startsCapital(tokens, next) && !isAcronym(tokens, next)) next++;
  return next;
}
