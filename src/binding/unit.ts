import { countNouns, nounJoiners, nounOpeners } from "../lexicon/count-nouns.ts";
import { tailStops } from "../lexicon/clause-words.ts";
import type { TokenRange } from "../model/span.ts";
import { Phrases } from "../text/phrases.ts";
import { TokenKind, sliceTokens, type Tokens } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";
import { visibleTokens, type Slot } from "./slot.ts";
import { measureHeadAt } from "./words.ts";

const nouns = new Phrases<true>(countNouns.map((noun) => [noun, true]));
const stops = new Phrases<true>(tailStops.map((word) => [word, true]));
const UNKNOWN_NOUN_WORDS = 2;
/** Words that cannot be part of a counted noun nobody listed. */
const NOT_A_NOUN = new Set(
  "của trong trên tại ở và hoặc được đã đang sẽ bị có là cho để từ đến với theo do về vào ra này đó khác mới qua bằng so thì mà đạt các cùng còn không chưa phải như nhưng đều cũng sau trước khi".split(" "),
);

/** Noun phrases joined in one count: `doanh nghiệp, tổ chức`, `sở, ban, ngành`. */
function joinedTo(tokens: Tokens, to: number): number {
  let end = to;
  for (;;) {
    if (!nounJoiners.has(tokens.forms[end]!)) return end;
    const next = nouns.match(tokens, end + 1);
    if (!next || tokens.kinds[end + 1] !== TokenKind.Word) return end;
    end = next.to;
  }
}

/** The counted noun that starts at `at`, or null. */
export function nounAt(scene: Scene, at: number): TokenRange | null {
  const { tokens } = scene.layout;
  let from = at;
  while (nounOpeners.has(tokens.forms[from] ?? "")) from++;
  const hit = nouns.match(tokens, from);
  if (hit) return { from, to: joinedTo(tokens, hit.to) };
  let to = from;
  while (
    to - from < UNKNOWN_NOUN_WORDS &&
    tokens.kinds[to] === TokenKind.Word &&
    scene.cover[to] === Cover.None &&
    !NOT_A_NOUN.has(tokens.forms[to]!) &&
    stops.match(tokens, to) === null
  )
    to++;
  return to > from ? { from, to } : null;
}

const PREPOSITIONS = new Set("qua trên tại của từ lên bằng theo về cho với ở vào trong do bởi đến giữa cấp tuyến".split(" "));

/** `số hồ sơ đã hoàn thành chứng thực 91.507`: the noun behind the measure head that leads to the figure. */
function nounInLead(scene: Scene, slot: Slot): TokenRange | null {
  const { tokens } = scene.layout;
  const seen = visibleTokens(slot, slot.lead);
  for (const at of seen) {
    const head = measureHeadAt(tokens, at);
    const hit = head > 0 ? nouns.match(tokens, head) : null;
    if (hit && hit.to <= slot.lead.to) return { from: head, to: joinedTo(tokens, hit.to) };
  }
  for (const at of seen) {
    const hit = PREPOSITIONS.has(tokens.forms[at - 1] ?? "") ? null : nouns.match(tokens, at);
    if (hit && hit.to <= slot.lead.to) return { from: at, to: hit.to };
  }
  return null;
}

const separators = new Set([",", ";", ".", ":", ")", "("]);

/** The counted noun of a slot as a token range: behind the figure, else in its own lead, else that of the figure it hangs on. */
export function unitNoun(scene: Scene, slot: Slot): TokenRange | null {
  const at = slot.figure.outer.to;
  const behind = at < slot.tail.to && !separators.has(scene.layout.tokens.forms[at]!) ? nounAt(scene, at) : null;
  if (behind && behind.to <= slot.tail.to) return behind;
  return nounInLead(scene, slot);
}

/** The unit as the report writes it. */
export function unitOf(scene: Scene, slot: Slot, unitOn: string | null): string | null {
  if (slot.figure.unit !== null) return slot.figure.unit;
  const noun = unitNoun(scene, slot);
  if (!noun) return unitOn;
  return sliceTokens(scene.layout.tokens, noun.from, noun.to).replace(/\s+/gu, " ");
}
