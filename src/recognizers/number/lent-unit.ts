import { SCALES } from "../../lexicon/scales.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { hasFraction, readAmount, type Amount } from "./amount.ts";
import { readUnit, type Unit } from "./unit.ts";

const MOVE = new Set(["lên", "xuống", "còn", "đến", "tới"]);
const LIST = new Set([",", ";", "và"]);
const LIST_REACH = 6;

/** `từ 50 lên 100 Mbps`: the first figure of a move takes the unit of the second. */
function fromSecond(tokens: Tokens, amount: Amount): Unit | null {
  if (tokens.forms[amount.from - 1] !== "từ") return null;
  let at = amount.to;
  while (at < amount.to + 2 && MOVE.has(tokens.forms[at] ?? "")) at++;
  const second = at > amount.to ? readAmount(tokens, at) : null;
  return second && readUnit(tokens, second.to);
}

/** `lần lượt` stands before the list that `from` is in. */
function inTurn(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at > from - 3 * LIST_REACH && LIST.has(tokens.forms[at - 1] ?? "")) {
    let before = at - 2;
    while (SCALES.has(tokens.forms[before] ?? "")) before--;
    if (tokens.kinds[before] !== TokenKind.Number) break;
    at = before;
  }
  for (let i = at - 1; i >= at - 3; i--) if (tokens.forms[i] === "lượt") return true;
  return false;
}

/** The amount with which the list that `amount` is in ends, or the first of it that has a unit. */
function listEnd(tokens: Tokens, amount: Amount): Amount | null {
  let last: Amount | null = null;
  let at = amount.to;
  for (let step = 0; step < LIST_REACH && LIST.has(tokens.forms[at] ?? ""); step++) {
    if (tokens.kinds[at + 1] !== TokenKind.Number) return null;
    last = readAmount(tokens, at + 1);
    if (!last || unitBehind(tokens, last)) return last;
    at = last.to;
  }
  return last;
}

const unitBehind = (tokens: Tokens, { currency, to }: Amount): Unit | null =>
  currency ? { kind: "money", unit: currency, textTo: to, to } : readUnit(tokens, to);

/**
 * `lần lượt là 4,14; 13,61 và 7,88%`, `lần lượt là 520, 780 và 1.450 tỷ đồng`: the unit said once, at the end. Behind other words a
 * list shares its percent sign only.
 */
function fromLast(tokens: Tokens, amount: Amount): Unit | null {
  const turn = inTurn(tokens, amount.from);
  if (!turn && !hasFraction(amount)) return null;
  const last = listEnd(tokens, amount);
  const unit = last && unitBehind(tokens, last);
  if (!unit || unit.time || (!turn && unit.unit !== "%")) return null;
  return { ...unit, ...(amount.scale === 0 && { scale: last.scale }) };
}

/** `lần lượt là 12, 15 và 20 nghìn hồ sơ`: the power of ten said once, at the end. */
export function lentScale(tokens: Tokens, amount: Amount): number {
  const last = amount.scale === 0 && inTurn(tokens, amount.from) ? listEnd(tokens, amount) : null;
  return last?.scale ?? 0;
}

/** The unit a figure shares with one further on. */
export function lentUnit(tokens: Tokens, amount: Amount): Unit | null {
  const unit = fromSecond(tokens, amount) ?? fromLast(tokens, amount);
  return unit && { ...unit, textTo: amount.to, to: amount.to };
}
