import type { QuantityMention } from "../../model/mention.ts";
import type { Bound, Kind } from "../../model/observation.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Amount } from "./amount.ts";
import { readBoundAfter, readBoundBefore } from "./bound.ts";
import { onlySaysWhen, readContextUnit } from "./context-unit.ts";
import { otherReading, settleStyle } from "./ambiguity.ts";
import { digitsLost, negate, toNumber } from "./decimal.ts";
import { isPartOfSomethingElse } from "./refusals/index.ts";
import { readRange } from "./range.ts";
import { readRankHead, type RankHead } from "./rank.ts";
import { readNamelessRate, readRate } from "./rate.ts";
import { readWhole } from "./ratio.ts";
import { readSign } from "./sign.ts";
import { lentUnit } from "./lent-unit.ts";
import { readUnit, signBefore, type Unit } from "./unit.ts";

const isFractional = (amount: Amount): boolean =>
  !Number.isInteger(toNumber(amount.value)) || amount.value.exponent < 0;
const BILLION = 9;

/** `đạt 5.000 tỷ,`: thousands of millions of nothing named are money. */
const isUnnamedMoney = (tokens: Tokens, last: Amount): boolean =>
  last.scale >= BILLION && !/^\p{L}/u.test(tokens.forms[last.to] ?? "");

function unitOf(tokens: Tokens, first: Amount, last: Amount): Unit | null {
  const sign = signBefore(tokens, first.from);
  const unit =
    readUnit(tokens, last.to) ??
    readContextUnit(tokens, first.from, last.to, isFractional(first) || isFractional(last));
  const money = last.currency ?? sign ?? (unit || !isUnnamedMoney(tokens, last) ? null : "đồng");
  return !unit && money ? { kind: "money", unit: money, textTo: last.to, to: last.to } : unit;
}

interface Reading {
  kind: Kind;
  unit: string | null;
  textTo: number;
  to: number;
}

function readingOf(
  tokens: Tokens,
  rank: RankHead | null,
  unit: Unit | null,
  last: Amount,
  ratio: boolean,
): Reading {
  if (rank) return { kind: "rank", unit: "hạng", textTo: last.to, to: last.to };
  if (unit) return unit;
  if (ratio) return { kind: "ratio", unit: null, textTo: last.to, to: last.to };
  const rate = readRate(tokens, last.to, isFractional(last));
  if (rate) return { kind: "rate", unit: rate.unit, textTo: last.to, to: rate.to };
  return { kind: "count", unit: null, textTo: last.to, to: last.to };
}

/** Reads the figure that begins with `amount`, with all that stands around it; null for what is no figure. */
export function readQuantity(
  tokens: Tokens,
  amount: Amount,
  by: string,
  read: (at: number) => Amount | null,
): QuantityMention | null {
  const ranked = readRankHead(tokens, amount.from, amount.to, true);
  const perBase =
    isFractional(amount) && tokens.forms[amount.to] === "/" && readNamelessRate(tokens, amount.to);
  const whole = perBase ? null : readWhole(tokens, amount, ranked !== null);
  if (whole === "refused") return null;
  const range = whole ? null : readRange(tokens, amount);
  const first = range?.lower ?? amount;
  const last = whole ?? range?.upper ?? amount;
  const unit =
    unitOf(tokens, first, last) ??
    (range || whole ? null : lentUnit(tokens, amount, isFractional(amount), read));
  if (unit?.time && onlySaysWhen(tokens, first.from, unit)) return null;
  const integral = amount.scale === 0 && !isFractional(amount) && !unit;
  const rank = integral ? readRankHead(tokens, first.from, last.to, whole !== null) : null;
  if (isPartOfSomethingElse(tokens, first, last, unit, rank)) return null;

  const reading = readingOf(tokens, rank, unit, last, whole !== null);
  const parts = settleStyle([first, ...(last === first ? [] : [last])], reading.kind);
  const [lower, upper] = parts as [Amount, Amount | undefined];
  const sign = readSign(tokens, amount.from);
  const value = sign.negative ? negate(lower.value) : lower.value;
  const before = readBoundBefore(tokens, rank ? first.from : sign.from, reading.textTo);
  const after = readBoundAfter(tokens, reading.to);
  const atMost: Bound | null = rank?.top ? "max" : null;
  const decimal = digitsLost(value);
  const other = otherReading(parts, whole !== null, reading.kind);
  const certainty = other || first.spaced ? 0.7 : (rank?.certainty ?? (unit?.time ? 0.8 : 0.95));
  return {
    type: "quantity",
    by,
    from: sign.from,
    to: reading.textTo,
    value: toNumber(value),
    upper: range && upper ? toNumber(upper.value) : null,
    denominator: whole && upper ? toNumber(upper.value) : null,
    ...(decimal !== undefined && { decimal }),
    kind: reading.kind,
    unit: reading.unit,
    bound: after?.bound ?? before?.bound ?? atMost ?? "exact",
    outer: {
      from: Math.min(before?.from ?? sign.from, rank?.from ?? sign.from),
      to: after?.to ?? reading.to,
    },
    certainty,
    words: amount.words,
    ...(other && { otherReading: other }),
    ...((other || first.spaced) && { remarks: [{ code: "ambiguous-number", severity: "info" as const }] }),
  };
}
