import { isoDay, isRealDay } from "../../calendar/day.ts";
import { readDay } from "../date/day.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import { readIssuerPhrase } from "../../lexicon/issuer-phrase.ts";
import { skipBreak } from "./symbol.ts";

/** The day on which a document was signed, as written behind it. */
export interface SigningDate {
  to: number;
  date: string | null;
  /** As written, for a remark, when no such day exists. */
  impossible: string | null;
}

const LEAD = new Set(["ký", "ngày", "ban", "ra", "được"]);
const OPENING = new Set([",", "("]);

/**
 * The date behind a symbol that ends before token `at`: `ngày 27/12/2021`, `, ngày 27 tháng 12 năm 2021`,
 * `(27/12/2021)`, `ký ngày 27-12-2021`, `của Thủ tướng Chính phủ ngày 03/6/2020`.
 */
export function readSigningDate(tokens: Tokens, at: number): SigningDate | null {
  const direct = readDateHere(tokens, at);
  if (direct) return direct;
  const issuer = readIssuerPhrase(tokens, at);
  return issuer ? readDateHere(tokens, issuer.to) : null;
}

function readDateHere(tokens: Tokens, at: number): SigningDate | null {
  const opened = OPENING.has(tokens.forms[at] ?? "");
  const bracket = tokens.forms[at] === "(";
  const lead = skipBreak(tokens, opened ? at + 1 : at);
  const word = tokens.kinds[lead] === TokenKind.Word ? tokens.forms[lead]! : null;
  if (word === null ? !bracket : !LEAD.has(word)) return null;
  const day = readDay(tokens, afterVerb(tokens, lead));
  if (!day) return null;
  const closed = bracket && tokens.forms[day.to] === ")";
  if (bracket && word === null && !closed) return null;
  const to = closed ? day.to + 1 : day.to;
  if (!isRealDay(day.year, day.month, day.day)) {
    return { to, date: null, impossible: `${day.day}/${day.month}/${day.year}` };
  }
  return { to, date: isoDay(day.year, day.month, day.day), impossible: null };
}

/** `ban hành ngày`, `được ký ngày`, `ra ngày`: the token at which the day begins. */
function afterVerb(tokens: Tokens, at: number): number {
  for (let i = at; i < at + 4; i++) if (tokens.forms[i] === "ngày") return i;
  return at;
}
