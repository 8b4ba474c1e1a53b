import { SCALES } from "../../lexicon/scales.ts";
import type { Tokens } from "../../text/tokens.ts";
import { readUnit, type Unit } from "./unit.ts";

/** A unit given in parentheses before the figure, and the power of ten of its scale words. */
export interface HeadUnit {
  unit: Unit;
  scale: number;
}

const LINKS = new Set([":", "là", "đạt", "="]);
const REACH = 6;

function openingOf(tokens: Tokens, closing: number): number {
  for (let at = closing - 1; at >= closing - REACH && at >= 0; at--) if (tokens.forms[at] === "(") return at;
  return -1;
}

/** `Tỷ lệ (%): 98,5`, `Doanh thu (tỷ đồng): 5.000`, `Diện tích (ha) là 120`. */
export function readHeadUnit(tokens: Tokens, from: number): HeadUnit | null {
  let closing = from - 1;
  while (closing > from - 3 && LINKS.has(tokens.forms[closing] ?? "")) closing--;
  if (closing === from - 1 || tokens.forms[closing] !== ")") return null;
  const opening = openingOf(tokens, closing);
  if (opening < 0) return null;
  let at = opening + 1;
  let scale = 0;
  for (let step = SCALES.get(tokens.forms[at]!); step; step = SCALES.get(tokens.forms[++at]!)) scale += step;
  const unit = readUnit(tokens, at);
  return unit && unit.to === closing && !unit.time ? { unit, scale } : null;
}
