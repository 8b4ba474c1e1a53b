/** A stretch of the normalised text: UTF-16 offsets, end exclusive; line and column are 1-based. */
export interface Span {
  start: number;
  end: number;
  line: number;
  column: number;
}

/** A stretch of the token stream: token indices, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}
