import type { Change, Kind, Role } from "../model/observation.ts";
import type { Slot } from "./slot.ts";

/** What relation needs to know of each slot. */
export interface Related {
  slot: Slot;
  role: Role;
  kind: Kind;
  basis: Change["basis"] | null;
  unit: string | null;
  /** Code of its area. */
  area: string | null;
  /** Folded words of its own before and behind it. */
  words(): readonly string[];
  /** The unit is that of a count before it: `nộp qua mạng là 81.300`. */
  borrowed: boolean;
  /** Its words begin with `tổng số`. */
  total: boolean;
  /** Its words begin with `Trong`: `Trong 5 nhiệm vụ chưa hoàn thành có 2 nhiệm vụ quá hạn`. */
  among: boolean;
  /** Its words begin with `Trong số này`: a part of what the sentence before counted. */
  backward: boolean;
  /** What somebody was given to do: `giao 58 nhiệm vụ`. */
  given: boolean;
  /** Its words name whose plan it is and nothing else: `mục tiêu 20%`, `chỉ tiêu cả năm 60 bản`. */
  plan: boolean;
  /** Its words begin with `tương ứng`: another way to say the figure before. */
  equals: boolean;
  /** It stands in a bracket right behind a name, and is said of that: `gồm Bắc Ninh (95%), Nam Định (92%)`. */
  ofName: boolean;
  /** Its words say that it is none of those counted before: `còn thiếu 04 người`. */
  apart: boolean;
  /** Its words only say where: `45 máy quét tại 10 huyện`. */
  located: boolean;
  /** It opens a bracket with the level of an earlier time. */
  compared: boolean;
  /** Its words begin with `số`. */
  counts: boolean;
  /** Its words only say what became of some of the same: `còn 28 nhiệm vụ`, `giải quyết đúng hạn 364.910 hồ sơ`. */
  partial: boolean;
  /** Its words only say that some money was used: `kế hoạch vốn là 780 triệu đồng, đã giải ngân 512 triệu đồng`. */
  spent: boolean;
  /** The figure's own words say what is measured. */
  stands: boolean;
  /** Words of its own name something: `số lao động tăng 15%`, `giảm 15% giấy tờ`. */
  named: boolean;
  /** A semicolon stands between it and the figure it hangs on, or in front of its words. */
  parted: boolean;
  /** What something fell or rose to: `từ 64 vụ xuống 48 vụ`. */
  moved: boolean;
  /** Its words only say what it came to: `giảm 41%, còn 6.385 hồ sơ`, `tăng 25 tổ, nâng tổng số lên 1.204 tổ`. */
  reached: boolean;
  /** The block over its own, or -1. */
  under: number;
}

export const COUNTED: ReadonlySet<Kind> = new Set<Kind>(["count", "ratio", "money", "measure"]);

/** The figures a slot hangs on, nearest first; members of an enumeration hang where its first member does. */
export function chainOf(slot: Slot): Slot[] {
  const chain: Slot[] = [];
  let at: Slot | null = slot;
  while (at?.on && chain.length < 12) {
    const on: Slot = at.on;
    if (at.link !== "shared" && at.link !== "base") chain.push(on.link === "base" && on.on ? on.on : on);
    at = on;
  }
  return chain;
}

/** No sentence that can be understood goes on longer. */
const FIGURES_BACK = 60;

/** The nearest figure before a slot in its sentence that passes a test. */
export function earlier(
  all: readonly Related[],
  index: number,
  passes: (one: Related) => boolean,
): Related | undefined {
  const { from } = all[index]!.slot.sentence;
  const floor = Math.max(0, index - FIGURES_BACK);
  for (let i = index - 1; i >= floor && all[i]!.slot.sentence.from === from; i--)
    if (passes(all[i]!)) return all[i];
  return undefined;
}

/** Every figure before a slot in its sentence that passes a test, nearest first. */
export function allEarlier(
  all: readonly Related[],
  index: number,
  passes: (one: Related) => boolean,
): Related[] {
  const found: Related[] = [];
  earlier(all, index, (one) => {
    if (passes(one)) found.push(one);
    return false;
  });
  return found;
}

const holdsWords = (long: string, short: string): boolean =>
  long.startsWith(`${short} `) ||
  long.startsWith(`${short}/`) ||
  long.startsWith(`${short},`) ||
  long.endsWith(` ${short}`);

/** `hồ sơ` and `hồ sơ trực tuyến`, `thuê bao` and `thuê bao/100 dân`; not `ha` and `tạ/ha`. */
export function sameNoun(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || holdsWords(x, y) || holdsWords(y, x);
}

/** How many words two figures have in common. */
export function wordsShared(a: Related, b: Related): number {
  const words = new Set(b.words());
  return new Set(a.words().filter((word) => words.has(word))).size;
}

/** Of the candidates, nearest first, the one that shares most words with `one`. */
export const likest = (one: Related, candidates: readonly Related[]): Related | undefined =>
  candidates.reduce<Related | undefined>(
    (best, next) => (!best || wordsShared(one, next) > wordsShared(one, best) ? next : best),
    undefined,
  );
