import { gluedToPrevious, TokenKind, type Tokens } from "../../text/tokens.ts";

/** True where a `/` glued before or behind makes the numbers part of a document symbol: `01/02/2022/NĐ-CP`. */
export const inDocumentSymbol = (tokens: Tokens, from: number, to: number): boolean =>
  (tokens.forms[from - 1] === "/" && gluedToPrevious(tokens, from)) || isSymbolTail(tokens, to);

/** `/NĐ` glued behind a number. */
export const isSymbolTail = (tokens: Tokens, at: number): boolean =>
  tokens.forms[at] === "/" && gluedToPrevious(tokens, at) && gluedToPrevious(tokens, at + 1);

/** True for a number glued behind another by a dash or stroke: the `22` of `17/22`, the later ones of `1-1-1-1`. */
export const isInsideChain = (tokens: Tokens, at: number): boolean =>
  (tokens.forms[at - 1] === "-" || tokens.forms[at - 1] === "/") &&
  tokens.kinds[at - 2] === TokenKind.Number &&
  gluedToPrevious(tokens, at) &&
  gluedToPrevious(tokens, at - 1);
