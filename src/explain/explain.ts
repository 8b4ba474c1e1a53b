import { matchIndicator, type MatchIndicator } from "../catalogue/match.ts";
import type { Explanation } from "../model/explanation.ts";
import { TokenKind } from "../text/tokens.ts";
import { explainLeft } from "./left.ts";
import { explainTaken } from "./taken.ts";
import { traceText, type Traced } from "./traced.ts";

export interface ExplainOptions {
  /** The name the report is known by; `-` for standard input. */
  source?: string;
  /** Only the number that stands at this column, from 1. */
  column?: number;
  /** Names indicators; by the catalogue that comes with dtx unless told. */
  match?: MatchIndicator;
}

/** Offsets of a line in the text, from 1; null where there is none. */
function lineRange(text: string, line: number): { start: number; end: number } | null {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const newline = text.indexOf("\n", start);
    if (newline < 0) return null;
    start = newline + 1;
  }
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

function numbersBetween(traced: Traced, start: number, end: number): Explanation["numbers"] {
  const { layout, figures } = traced.reading.scene;
  const { tokens } = layout;
  const numbers: Explanation["numbers"] = [];
  const figureAt = (at: number) => figures.find((figure) => figure.from <= at && at < figure.to);
  let told = start;
  for (let at = 0; at < tokens.count && tokens.starts[at]! < end; at++) {
    if (tokens.ends[at]! <= told) continue;
    const figure = figureAt(at);
    const taken = figure && explainTaken(traced, figure);
    if (taken) {
      numbers.push(taken);
      at = figure.to - 1;
    } else if (tokens.kinds[at] === TokenKind.Number) {
      const left = explainLeft(traced, at);
      numbers.push(left);
      told = left.span.end;
    }
  }
  return numbers;
}

/**
 * What was made of each number on a line of a report, and why. Null where the report has no such line.
 */
export function explain(raw: string, line: number, options: ExplainOptions = {}): Explanation | null {
  const traced = traceText(raw, options.match ?? matchIndicator);
  const { text } = traced.reading;
  const range = lineRange(text, line);
  if (!range) return null;
  const { source = "-", column } = options;
  const from = column === undefined ? range.start : range.start + column - 1;
  const to = column === undefined ? range.end : from + 1;
  const numbers = from >= range.end && column !== undefined ? [] : numbersBetween(traced, from, to);
  return { source, line, text: text.slice(range.start, range.end), numbers };
}
