import type { Tokens } from "../../text/tokens.ts";
import { hasFraction } from "./amount.ts";
import { readBoundBefore } from "./bound.ts";
import { onlySaysWhen, readContextUnit } from "./context-unit.ts";
import { toNumber } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import { lentUnit } from "./lent-unit.ts";
import { readUnit, signBefore, type Unit } from "./unit.ts";

const BILLION = 1e9;

/** `đạt 5.000 tỷ,`: thousands of millions of nothing named are money. */
const isUnnamedMoney = (tokens: Tokens, { last }: Figure): boolean =>
  last.scale > 0 && toNumber(last.value) >= BILLION && !/^\p{L}/u.test(tokens.forms[last.to] ?? "");

function currencyOf(tokens: Tokens, figure: Figure): string | undefined {
  const written = figure.last.currency ?? signBefore(tokens, figure.first.from);
  return written ?? (isUnnamedMoney(tokens, figure) ? "đồng" : undefined);
}

/** The unit that stands behind a figure, or that its company gives it; null for a count or a bare ratio. */
export function unitOf(tokens: Tokens, figure: Figure): Unit | null {
  const { first, last, form } = figure;
  const fractional = hasFraction(first) || hasFraction(last);
  const unit = readUnit(tokens, last.to) ?? readContextUnit(tokens, first.from, last.to, fractional);
  if (unit) return unit;
  const currency = currencyOf(tokens, figure);
  if (currency) return { kind: "money", unit: currency, textTo: last.to, to: last.to };
  return form === "single" ? lentUnit(tokens, first) : null;
}

/** A stretch of time that says when, bound before it or not: `sau hơn 2 năm`. */
export function isOnlyWhen(tokens: Tokens, { first, last }: Figure, unit: Unit | null): boolean {
  if (!unit?.time) return false;
  const from = readBoundBefore(tokens, first.from, last.to)?.from ?? first.from;
  return onlySaysWhen(tokens, from, unit);
}
