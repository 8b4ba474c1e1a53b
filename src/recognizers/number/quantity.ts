import type { QuantityMention } from "../../model/mention.ts";
import type { Bound, Kind } from "../../model/observation.ts";
import type { TokenRange } from "../../model/span.ts";
import type { Tokens } from "../../text/tokens.ts";
import { agreeOnStyle, otherReading } from "./ambiguity.ts";
import { hasFraction, readAmount, type Amount } from "./amount.ts";
import { readBoundAfter, readBoundBefore } from "./bound.ts";
import { digitsLost, negate, toNumber } from "./decimal.ts";
import { isOnlyWhen, unitOf } from "./figure-unit.ts";
import { readFigure, type Figure } from "./figure.ts";
import { readHeadUnit } from "./head-unit.ts";
import { lentScale } from "./lent-unit.ts";
import { readRankHead, type RankHead } from "./rank.ts";
import { readRate } from "./rate.ts";
import type { Refusal } from "../../model/explanation.ts";
import { refusalOf } from "./refusals/index.ts";
import { readSign } from "./sign.ts";
import type { Unit } from "./unit.ts";

/** What a figure measures, and where its text and all that says so end. */
interface Reading {
  kind: Kind;
  unit: string | null;
  textTo: number;
  to: number;
  /** Scale words that stand in a head, or at the end of a list: `Doanh thu (tỷ đồng): 5.000`. */
  scale?: number;
}

function readingOf(tokens: Tokens, figure: Figure, rank: RankHead | null, unit: Unit | null): Reading {
  const end = { textTo: figure.last.to, to: figure.last.to };
  if (rank) return { kind: "rank", unit: "hạng", ...end };
  if (unit) return unit;
  const head = readHeadUnit(tokens, figure.first.from);
  if (head) return { kind: head.unit.kind, unit: head.unit.unit, ...end, scale: head.scale };
  if (figure.form === "ratio") return { kind: "ratio", unit: null, ...end };
  const rate = readRate(tokens, figure.last.to, hasFraction(figure.last));
  return rate
    ? { kind: "rate", unit: rate.unit, textTo: end.textTo, to: rate.to }
    : { kind: "count", unit: null, ...end, scale: lentScale(tokens, figure.first) };
}

interface Frame {
  bound: Bound;
  text: TokenRange;
  outer: TokenRange;
  negative: boolean;
}

/** The bound and the sign around a figure, and how far its words reach. */
function frameOf(tokens: Tokens, first: Amount, reading: Reading, rank: RankHead | null): Frame {
  const sign = readSign(tokens, first.from);
  const before = readBoundBefore(tokens, sign.from, reading.textTo);
  const after = readBoundAfter(tokens, sign.from, reading.to);
  const from = Math.min(sign.from, before?.from ?? sign.from, rank?.from ?? sign.from);
  return {
    bound: after?.bound ?? before?.bound ?? (rank?.top ? "max" : "exact"),
    text: { from: sign.from, to: reading.textTo },
    outer: { from, to: after?.to ?? reading.to },
    negative: sign.negative,
  };
}

/** A figure with what stands right beside it. */
interface Subject {
  figure: Figure;
  unit: Unit | null;
  rank: RankHead | null;
}

function subjectAt(tokens: Tokens, amount: Amount): Subject | Refusal {
  const figure = readFigure(tokens, amount);
  if (!figure) return "slash";
  const { form, first, last } = figure;
  const unit = unitOf(tokens, figure);
  if (isOnlyWhen(tokens, figure, unit)) return "duration";
  const bare = !unit && amount.scale === 0 && !hasFraction(amount);
  const rank = bare ? readRankHead(tokens, first.from, last.to, form === "ratio") : null;
  return refusalOf(tokens, first, last, unit, rank) ?? { figure, unit, rank };
}

/** Why no figure begins at a number; null where one does. */
export function whyNoFigure(tokens: Tokens, at: number): Refusal | null {
  const amount = readAmount(tokens, at);
  const subject = amount && subjectAt(tokens, amount);
  return typeof subject === "string" ? subject : null;
}

/** Reads the figure that begins with `amount`, with all that stands around it; null for what is no figure. */
export function readQuantity(tokens: Tokens, amount: Amount, by: string): QuantityMention | null {
  const subject = subjectAt(tokens, amount);
  if (typeof subject === "string") return null;
  const { figure, unit, rank } = subject;
  const { form, first } = figure;
  const reading = readingOf(tokens, figure, rank, unit);
  const frame = frameOf(tokens, first, reading, rank);
  const [lower, upper] = agreeOnStyle(figure, reading.kind, reading.scale ?? 0);
  const value = frame.negative ? negate(lower.value) : lower.value;
  const decimal = digitsLost(value);
  const other = otherReading(lower, upper, form);
  const doubtful = other !== undefined || first.spaced;
  const mention: QuantityMention = {
    type: "quantity",
    by,
    from: frame.text.from,
    to: frame.text.to,
    value: toNumber(value),
    upper: form === "range" ? toNumber(upper.value) : null,
    denominator: form === "ratio" ? toNumber(upper.value) : null,
    kind: reading.kind,
    unit: reading.unit,
    bound: frame.bound,
    outer: frame.outer,
    certainty: doubtful ? 0.7 : (rank?.certainty ?? (unit?.time ? 0.8 : 0.95)),
    words: amount.words,
  };
  if (decimal !== undefined) mention.decimal = decimal;
  if (other) mention.otherReading = other;
  if (doubtful) mention.remarks = [{ code: "ambiguous-number", severity: "info" }];
  return mention;
}
