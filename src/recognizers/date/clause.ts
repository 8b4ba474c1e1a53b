import { startsCell, TokenKind, type Tokens } from "../../text/tokens.ts";

const CLAUSE_ENDS = new Set([",", ".", ";", ":", ")", "|", "”", '"', "…"]);

/** True before a comma, colon, stop, bracket or the end of a cell or block. */
export const endsClause = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count ||
  tokens.kinds[at] === TokenKind.Break ||
  CLAUSE_ENDS.has(tokens.forms[at]!) ||
  startsCell(tokens, at);

/** True where a clause begins: behind a stop, comma, opening bracket or break. */
export const startsClause = (tokens: Tokens, at: number): boolean =>
  at <= 0 || endsClause(tokens, at - 1) || CLAUSE_STARTS.has(tokens.forms[at - 1]!);

const CLAUSE_STARTS = new Set(["(", "“", "-", "+", "•", "|"]);
