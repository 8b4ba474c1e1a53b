import type { Tokens } from "../../text/tokens.ts";
import { readSerial, readSymbolYear, skipBreak, withTail, type SymbolReading } from "./symbol.ts";
import { readTail, type Tail } from "./symbol-tail.ts";

export const MOST_ITEMS = 10;

interface Item {
  to: number;
  number: string;
  year: number | null;
}

/** `619`, `61/2018`: a number that leaves its tail to the last of the list. */
export function readItem(tokens: Tokens, at: number): Item | null {
  const serial = readSerial(tokens, at);
  if (!serial) return null;
  const year = readSymbolYear(tokens, serial.to);
  return { to: year?.to ?? serial.to, number: serial.number, year: year?.year ?? null };
}

/** `,`, `;`, `và`, `, số`: the token at which the next item stands. */
export function afterListWord(tokens: Tokens, at: number): number | null {
  const form = tokens.forms[at];
  if (form !== "," && form !== ";" && form !== "và" && form !== "hoặc") return null;
  let next = skipBreak(tokens, at + 1);
  if (form === "," && tokens.forms[next] === "và") next++;
  return tokens.forms[next] === "số" ? next + 1 : next;
}

/** The tail that item `at` of a list borrows: `619 và 1344/QĐ-UBND`, `61/2018, 107/2021/NĐ-CP`. */
export function readShared(tokens: Tokens, at: number): SymbolReading | null {
  const first = readItem(tokens, at);
  if (!first) return null;
  let item = first;
  for (let i = 0; i < MOST_ITEMS; i++) {
    const next = afterListWord(tokens, item.to);
    const following = next === null ? null : readItem(tokens, next);
    if (!following) return null;
    const tail = tokens.forms[following.to] === "/" ? tailAt(tokens, following.to + 1) : null;
    if (tail) return { ...withTail(first.number, first.year ?? following.year, tail), to: first.to };
    item = following;
  }
  return null;
}

const tailAt = (tokens: Tokens, at: number): Tail | null => {
  const tail = readTail(tokens, skipBreak(tokens, at));
  return tail && (tail.sure || tail.issuerCode !== null) ? tail : null;
};
