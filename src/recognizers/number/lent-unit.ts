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
  while (
    at > from - 2 * LIST_REACH &&
    LIST.has(tokens.forms[at - 1] ?? "") &&
    tokens.kinds[at - 2] === TokenKind.Number
  )
    at -= 2;
  for (let i = at - 1; i >= at - 3; i--) if (tokens.forms[i] === "lượt") return true;
  return false;
}

/** `lần lượt là 4,14; 13,61 và 7,88%`: the percent sign said once, at the end. */
function fromLast(tokens: Tokens, amount: Amount): Unit | null {
  if (!LIST.has(tokens.forms[amount.to] ?? "") || (!hasFraction(amount) && !inTurn(tokens, amount.from)))
    return null;
  let at = amount.to;
  for (let step = 0; step < LIST_REACH && LIST.has(tokens.forms[at] ?? ""); step++) {
    if (tokens.kinds[at + 1] !== TokenKind.Number) return null;
    const next = readAmount(tokens, at + 1);
    if (!next) return null;
    const unit = readUnit(tokens, next.to);
    if (unit) return unit.unit === "%" ? unit : null;
    at = next.to;
  }
  return null;
}

/** The unit a figure shares with one further on. */
export function lentUnit(tokens: Tokens, amount: Amount): Unit | null {
  const unit = fromSecond(tokens, amount) ?? fromLast(tokens, amount);
  return unit && { ...unit, textTo: amount.to, to: amount.to };
}
