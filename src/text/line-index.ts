import type { Span } from "../model/span.ts";

/** Turns offsets into lines and columns, both 1-based. */
export interface LineIndex {
  span(start: number, end: number): Span;
  lineOf(offset: number): number;
}

export function indexLines(text: string): LineIndex {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const span = (start: number, end: number): Span => {
    const line = lineOf(start);
    return { start, end, line, column: start - lineStarts[line - 1]! + 1 };
  };
  return { span, lineOf };
}
