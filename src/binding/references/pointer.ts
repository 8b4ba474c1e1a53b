import { TokenKind, type Tokens } from "../../text/tokens.ts";

const PARTS = new Set(["điểm", "khoản", "điều", "mục", "chương", "phần", "tiết", "phụ lục"]);
const LINKS = new Set([",", "và", "của", "tại", "kèm", "theo", "ban", "hành"]);
const FARTHEST = 14;

const isIndex = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.Number ||
  (tokens.kinds[at] === TokenKind.Word && /^(?:[a-zđ]|[ivx]+)$/.test(tokens.forms[at]!));

/** `khoản 2 Điều 5`, `Phụ lục I kèm theo`: the part of the document that is meant, right before it. */
export function pointerBefore(
  tokens: Tokens,
  at: number,
  floor: number,
): { from: number; to: number } | null {
  let to = at;
  while (to > floor && LINKS.has(tokens.forms[to - 1]!)) to--;
  let from = to;
  let best: number | null = null;
  while (from > floor && at - from < FARTHEST) {
    const before = from - 1;
    const form = tokens.forms[before]!;
    if (partAt(tokens, before)) best = before;
    else if (!isIndex(tokens, before) && form !== "," && form !== "và" && form !== "của" && form !== "lục")
      break;
    from = before;
  }
  if (form(tokens, best) === "lục") best = best! - 1;
  return best === null || best + 1 >= to ? null : { from: best, to };
}

const form = (tokens: Tokens, at: number | null): string => (at === null ? "" : tokens.forms[at]!);

/** A part word with its index behind it. */
const partAt = (tokens: Tokens, at: number): boolean =>
  (PARTS.has(tokens.forms[at]!) || (tokens.forms[at] === "lục" && tokens.forms[at - 1] === "phụ")) &&
  isIndex(tokens, at + 1);
