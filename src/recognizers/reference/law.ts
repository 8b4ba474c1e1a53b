import { laws, type Law } from "../../lexicon/laws.ts";
import type { ReferenceMention } from "../../model/mention.ts";
import { Phrases } from "../../text/phrases.ts";
import { startsCapital } from "../../text/capitals.ts";
import { TokenKind, type Tokens } from "../../text/tokens.ts";
import type { Recognizer } from "../recognizer.ts";
import { mentionOf, symbolFacts, withSigningDate } from "./mention.ts";
import { readSymbol } from "./symbol.ts";

const ID = "reference.law";

const names = new Phrases<Law>(laws.map((law) => [law.name, law]));
const heads = new Phrases<string>([
  ["Luật", "L"],
  ["Bộ luật", "BL"],
  ["Pháp lệnh", "PL"],
  ["Hiến pháp", "HP"],
]);

/** A law by name, with its number, its year, or alone: `Luật Giao dịch điện tử số 20/2023/QH15`. */
export const law: Recognizer<ReferenceMention> = {
  id: ID,
  triggers: { words: heads.firstForms() },
  examples: {
    accepts: [
      "Luật Giao dịch điện tử số 20/2023/QH15",
      "Luật Hộ tịch năm 2014",
      "Luật số 24/2018/QH14",
      "Luật An ninh mạng",
    ],
    refuses: ["luật sư", "quy định của luật năm 2022", "pháp luật"],
  },
  read(tokens, at) {
    const head = heads.match(tokens, at);
    if (!head) return null;
    const named = names.match(tokens, at);
    const nameTo = named?.to ?? endOfName(tokens, head.to, head.value === "HP");
    if (nameTo === null) return null;
    const numbered = withNumber(tokens, at, nameTo, head.value);
    if (numbered) return numbered;
    const year = readYear(tokens, nameTo);
    const mention = mentionOf({
      by: ID,
      from: at,
      to: year?.to ?? nameTo,
      docType: head.value,
      year: year?.year ?? null,
      named: true,
    });
    const dated = year ? mention : withSigningDate(tokens, mention);
    return named || year || dated.date !== null ? dated : null;
  },
};

/** `số 20/2023/QH15`, `(số 20/2023/QH15)`, with the date behind it. */
function withNumber(tokens: Tokens, from: number, nameTo: number, docType: string): ReferenceMention | null {
  const bracketed = tokens.forms[nameTo] === "(";
  const start = bracketed ? nameTo + 1 : nameTo;
  const reading = readSymbol(tokens, tokens.forms[start] === "số" ? start + 1 : start);
  if (!reading?.sure) return null;
  const facts = { ...symbolFacts(reading), docType: reading.typeCode ?? docType };
  const mention = withSigningDate(tokens, mentionOf({ by: ID, from, to: reading.to, ...facts }));
  return bracketed && tokens.forms[mention.to] === ")" ? { ...mention, to: mention.to + 1 } : mention;
}

/** `năm 2023`, or the year alone: `Luật Đất đai 2024`. */
function readYear(tokens: Tokens, at: number): { to: number; year: number } | null {
  const yearAt = tokens.forms[at] === "năm" ? at + 1 : at;
  const written = tokens.forms[yearAt] ?? "";
  return YEAR.test(written) ? { to: yearAt + 1, year: Number(written) } : null;
}

const YEAR = /^(?:19[4-9]\d|20\d\d)$/;

const LONGEST_NAME = 14;
/** Words that stand before its number. */
const BEFORE_NUMBER = new Set(["số", "năm", "ngày"]);
/** Words that go on behind a name, never inside one; and `luật sư`. */
const NO_NAME = new Set("có từ được đã sẽ theo tại trong là do ban nêu khi này sư luật nghị".split(" "));

/**
 * Where the name of a law that the lexicon lacks ends: before `số`, `năm` and a year, `ngày`. It begins with a
 * capital behind `Luật`.
 */
function endOfName(tokens: Tokens, at: number, mayBeEmpty: boolean): number | null {
  if (mayBeEmpty) return at;
  if (tokens.forms[at] === "số" && tokens.kinds[at + 1] === TokenKind.Number) return at;
  if (at >= tokens.count || !startsCapital(tokens, at) || !startsName(tokens, at)) return null;
  for (let i = at + 1; i < at + LONGEST_NAME && i < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.Number) {
      if (BEFORE_NUMBER.has(tokens.forms[i - 1]!)) return i - 1;
      return YEAR.test(tokens.forms[i]!) ? i : null;
    }
    if (kind === TokenKind.Break || NO_NAME.has(tokens.forms[i]!)) return null;
    if (kind === TokenKind.Symbol && tokens.forms[i] !== "," && tokens.forms[i] !== "(") return null;
  }
  return null;
}

/** Not `PHÁP LUẬT NĂM 2023`. */
const startsName = (tokens: Tokens, at: number): boolean =>
  !NO_NAME.has(tokens.forms[at]!) && !BEFORE_NUMBER.has(tokens.forms[at]!) && tokens.forms[at - 2] !== "pháp";
