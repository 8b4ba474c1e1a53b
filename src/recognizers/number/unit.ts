import { countNouns } from "../../lexicon/count-nouns.ts";
import { CURRENCIES, CURRENCY_SIGNS_BEFORE, NOT_MONEY_AFTER_DONG } from "../../lexicon/currencies.ts";
import {
  LONG_TIMES,
  MEASURES,
  NOT_TIME_BEFORE,
  SHORT_TIMES,
  SMALL_LETTER_MEASURES,
} from "../../lexicon/measures.ts";
import { SLASH_BASES } from "../../lexicon/rate-bases.ts";
import type { Kind } from "../../model/observation.ts";
import { POINT_NOUN_TAILS } from "../../lexicon/score-words.ts";
import { SCALES } from "../../lexicon/scales.ts";
import { Phrases, type PhraseHit } from "../../text/phrases.ts";
import { gluedToPrevious, sliceTokens, TokenKind, type Tokens } from "../../text/tokens.ts";

/** A unit that stands right behind a figure. */
export interface Unit {
  kind: Kind;
  unit: string;
  /** End of the figure's text: behind a percent sign or a currency, before a measure. */
  textTo: number;
  to: number;
  time?: "short" | "long";
  /** Power of ten of the scale words behind the last figure of a list, which its others lack: of `520, 780 và 1.450 tỷ đồng` 9. */
  scale?: number;
}

interface Entry {
  kind: Kind;
  unit: string;
  inText: boolean;
  time?: "short" | "long";
}

const entry = (kind: Kind, unit: string, inText: boolean): Entry => ({ kind, unit, inText });
const timed = (unit: string, time: "short" | "long"): Entry => ({
  kind: "measure",
  unit,
  inText: false,
  time,
});

const PERCENT = entry("percent", "%", true);

const UNITS = new Phrases<Entry>([
  ["%", PERCENT],
  ["phần trăm", entry("percent", "%", true)],
  ["‰", entry("percent", "‰", true)],
  ["phần nghìn", entry("percent", "‰", true)],
  ["phần ngàn", entry("percent", "‰", true)],
  ["điểm phần trăm", entry("percent", "điểm phần trăm", false)],
  ["điểm %", entry("percent", "điểm phần trăm", false)],
  ["% điểm", entry("percent", "điểm phần trăm", false)],
  ...CURRENCIES.map(([written, unit]) => [written, entry("money", unit, true)] as const),
  ...MEASURES.map((unit) => [unit, entry("measure", unit, false)] as const),
  ...SHORT_TIMES.map((unit) => [unit, timed(unit, "short")] as const),
  ...LONG_TIMES.map((unit) => [unit, timed(unit, "long")] as const),
]);

const BASES = new Phrases(SLASH_BASES.map((base) => [base, base] as const));

/** The 2 of `km2` must touch its letters: `5 km 2 xã` is no area. */
const exponentTouches = (tokens: Tokens, from: number, to: number): boolean =>
  to - from < 2 || tokens.kinds[to - 1] !== TokenKind.Number || gluedToPrevious(tokens, to - 1);

function looksOtherwise(tokens: Tokens, at: number, to: number, found: Entry): boolean {
  const form = tokens.forms[at]!;
  const next = tokens.forms[to] ?? "";
  if (form === "đồng" && to === at + 1) return NOT_MONEY_AFTER_DONG.has(next);
  if (SMALL_LETTER_MEASURES.has(form) && to === at + 1) return sliceTokens(tokens, at, to) !== form;
  const scaled = SCALES.has(tokens.forms[at - 1] ?? "");
  // `2,6 tỷ Yên`, not `5 Yên Bái`
  if (form === "yên" && to === at + 1) return !scaled;
  // `đ. Lê Lợi` is a street, `50.000đ.` and `1,07 tỷ đ.` end a sentence
  if (form === "đ" && to === at + 1)
    return !scaled && !gluedToPrevious(tokens, at) && (next === "." || next === "/");
  if (found.time === undefined) return false;
  const dated = form !== "giờ" && tokens.kinds[to] === TokenKind.Number;
  return dated || NOT_TIME_BEFORE.has(next);
}

/** What an amount of money may be reckoned for: `12,4 tỷ đồng/doanh nghiệp`, `60 triệu đồng/nhà`. */
const COUNTED = new Phrases(countNouns.map((noun) => [noun, noun] as const));

/** `/ha`, `/người/năm` behind a unit; the end of the last one that is a base. */
export function readSlashBases(tokens: Tokens, at: number, kind: Kind): number {
  let to = at;
  while (tokens.forms[to] === "/" && gluedToPrevious(tokens, to) && gluedToPrevious(tokens, to + 1)) {
    const base = BASES.match(tokens, to + 1) ?? (kind === "money" ? COUNTED.match(tokens, to + 1) : null);
    if (!base || !exponentTouches(tokens, to + 1, base.to)) break;
    to = base.to;
  }
  return to;
}

/** The unit that begins at `at`; of `xóa 100% điểm lõm sóng` the sign alone, for what is counted begins behind it. */
function unitAt(tokens: Tokens, at: number): PhraseHit<Entry> | null {
  const hit = UNITS.match(tokens, at);
  const counted =
    hit?.to === at + 2 && tokens.forms[at] === "%" && POINT_NOUN_TAILS.has(tokens.forms[hit.to] ?? "");
  return counted ? { value: PERCENT, to: at + 1 } : hit;
}

/** Percent sign, currency or measure at token `at`. */
export function readUnit(tokens: Tokens, at: number): Unit | null {
  const hit = unitAt(tokens, at);
  if (!hit || looksOtherwise(tokens, at, hit.to, hit.value)) return null;
  const end = exponentTouches(tokens, at, hit.to) ? hit.to : hit.to - 1;
  const { kind, inText, time } = hit.value;
  const unit = end === hit.to ? hit.value.unit : sliceTokens(tokens, at, end);
  const to = kind === "percent" ? end : readSlashBases(tokens, end, kind);
  const bases = to === end ? "" : sliceTokens(tokens, end, to).toLowerCase();
  return { kind, unit: unit + bases, textTo: inText ? end : at, to, ...(time && { time }) };
}

/** `$5 triệu`, `US$ 5 triệu`: the sign's token before a figure. */
export const signBefore = (tokens: Tokens, from: number): string | undefined =>
  CURRENCY_SIGNS_BEFORE.get(tokens.forms[from - 1] ?? "");
