import {
  averageWords,
  copulas,
  lightWords,
  measureHeads,
  partMarkers,
  partWords,
  totalWords,
} from "../lexicon/clause-words.ts";
import { Phrases } from "../text/phrases.ts";
import { saysOneOf, TokenKind, type Tokens } from "../text/tokens.ts";
import { Cover, type Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";

const set = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true]));
const heads = set(measureHeads);
const links = set([...copulas, ...lightWords]);
const parts = set(partMarkers);

/** In front of `số` these make it part of a name: `chứng thư số`, `công nghệ số`. */
const NO_HEAD_BEFORE = new Set(["một", "thư", "tế", "quyền", "đổi", "nghệ", "tầng", "tảng", "năng"]);

/** The measure head (`tỷ lệ`, `tổng số`) that starts at `at`: the token after it, or -1. */
export function measureHeadAt(tokens: Tokens, at: number): number {
  const to = heads.match(tokens, at)?.to ?? -1;
  // `một số địa phương`, `chứng thư số chuyên dùng`
  if (tokens.forms[at] === "số" && NO_HEAD_BEFORE.has(tokens.forms[at - 1] ?? "")) return -1;
  // `mức độ 4`, `mức 2: 800.000` are names
  const named =
    tokens.forms[to - 1] === "độ" || (tokens.forms[to - 1] === "mức" && tokens.forms[to + 1] === ":");
  return to > 0 && named && tokens.kinds[to] === TokenKind.Number ? -1 : to;
}

/** The part marker (`trong đó`, `bao gồm`) that starts at `at`: the token after it, or -1. */
export const partMarkerAt = (tokens: Tokens, at: number): number => parts.match(tokens, at)?.to ?? -1;

/**
 * How many tokens of a range name something: not copulas (`đạt`, `là`), marks, dates, places, figures or document symbols.
 */
export function contentWords({ cover, layout: { tokens } }: Scene, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to;) {
    const link = cover[at] === Cover.None ? links.match(tokens, at) : null;
    if (!link && cover[at] === Cover.None && isTelling(tokens, at)) words++;
    at = link?.to ?? at + 1;
  }
  return words;
}

const isTelling = ({ kinds }: Tokens, at: number): boolean =>
  kinds[at] === TokenKind.Word || kinds[at] === TokenKind.Number;

const totals = set(totalWords);
const partials = set(partWords);

/** `Trong 126 nhiệm vụ`, `Tổng số hồ sơ là`: what follows may be parts of it. */
export const isTotal = (scene: Scene, { lead }: Slot): boolean =>
  totals.match(scene.layout.tokens, lead.from) !== null;

/** `quá hạn`, `chưa hoàn thành`: what became of some. */
export const tellsFate = ({ layout }: Scene, at: number): boolean =>
  partials.match(layout.tokens, at) !== null;

const PARTIAL_WORDS = 6;

/** `còn 28 nhiệm vụ`, `giải quyết đúng hạn 364.910 hồ sơ`: says only what became of some. */
export function isPartial(scene: Scene, { lead }: Slot): boolean {
  const { tokens } = scene.layout;
  if (contentWords(scene, lead.from, lead.to) > PARTIAL_WORDS) return false;
  // `104 thôn, bản thì vẫn còn 11 thôn chưa có điện`
  const from = tokens.forms[lead.from - 1] === "còn" ? lead.from - 1 : lead.from;
  for (let at = from; at < lead.to || at < lead.from; at++) if (partials.match(tokens, at)) return true;
  return false;
}

const PURPOSE = new Set(["để", "nhằm"]);

/** `bốn thôn còn lại ..., thống nhất để xóa vùng lõm trước ngày 30/6`: what stands behind `để` says what it is for. */
export const isOfPurpose = ({ layout }: Scene, from: number, at: number): boolean =>
  saysOneOf(layout.tokens, PURPOSE, from, at);

const WHERE = new Set(["tại", "ở", "trên", "thuộc"]);

/** `45 máy quét tại 10 huyện`, `216 km cáp trên 24 tuyến đường`: a count that says where the one before it is. */
export const isLocated = ({ layout }: Scene, { link, figure, on }: Slot): boolean =>
  link === "companion" && on !== null && WHERE.has(layout.tokens.forms[figure.outer.from - 1] ?? "");

const ADDED = new Set(["cộng", "cùng"]);
const averages = set(averageWords);

/** `tăng 20,2% (so với 1.561 doanh nghiệp cuối năm 2023)`: a bracket with what something is compared with. */
export const isComparedWith = ({ layout: { tokens } }: Scene, { lead, link }: Slot): boolean =>
  link === "aside" && tokens.forms[lead.from] === "so" && tokens.forms[lead.from + 1] === "với";

/** `cộng với 94 hồ sơ kỳ trước chuyển sang`, `còn thiếu 04 người`, `bình quân mỗi ngày 40 hồ sơ`: none of those counted before. */
export function standsApart(scene: Scene, slot: Slot): boolean {
  const { tokens } = scene.layout;
  const { lead, figure } = slot;
  return (
    tokens.forms[figure.outer.from - 1] === "thiếu" ||
    averages.match(tokens, lead.from) !== null ||
    isComparedWith(scene, slot) ||
    (tokens.forms[lead.from + 1] === "với" && ADDED.has(tokens.forms[lead.from]!))
  );
}
