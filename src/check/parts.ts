import {
  allPartsWords,
  besideWords,
  earlierWords,
  remainderWords,
  somePartsWords,
  totalWords,
  unnamedParts,
  wholeOpeners,
} from "../lexicon/agreement-words.ts";
import type { Observation } from "../model/observation.ts";
import { decimal, plus, type Decimal } from "./arithmetic/decimal.ts";
import { intervalOf, valueOf } from "./arithmetic/printed.ts";
import { exactly, meet, sum, type Interval } from "./arithmetic/interval.ts";
import { cue } from "./cue.ts";
import { partNoun } from "./noun.ts";
import { tailOf, leadOf, type Passage } from "./passage.ts";

const allParts = cue(allPartsWords);
const someParts = cue(somePartsWords);
const unnamed = cue(unnamedParts);
const remainder = cue(remainderWords);
const total = cue(totalWords);
const opener = cue(wholeOpeners);
const beside = cue(besideWords);
const earlier = cue(earlierWords);

/** Figures listed behind (or in front of) a whole. */
export interface PartList {
  whole: Observation;
  /** Readings of where the list ends, the shortest first; each has a part at least. */
  readings: Observation[][];
  /**
   * `all`: the words say that nothing is left out (`gồm`); `listed`: a bare bracket, which mostly holds all; `some`: parts
   * may be left out or overlap (`trong đó`); `near`: no word makes them parts.
   */
  says: "all" | "listed" | "some" | "near";
}

/** A list is not looked for farther than this. */
const MOST_FIGURES = 40;
const COUNTED = new Set(["count", "money", "measure"]);

type Opening = { says: Exclude<PartList["says"], "near">; bracket: boolean };

/** What a list says once it names no figure for some of its parts. */
const unsure = { all: "some", some: "some", listed: "near" } as const;

/** How the words behind a whole open a list of its parts: `(`, `gồm`, `trong đó`. */
function openingIn(tail: string): Opening | null {
  const bracket = tail.lastIndexOf("(");
  const open = bracket > tail.lastIndexOf(")");
  const words = open ? tail.slice(bracket + 1) : tail;
  const [all, some] = [allParts.lastEnd(words), someParts.lastEnd(words)];
  if (some > all) return { says: "some", bracket: open };
  if (all >= 0) return { says: "all", bracket: open };
  return open ? { says: "listed", bracket: true } : null;
}

/** Brackets of a stretch of words: how deep it ends, and the lowest it goes on the way. */
function walk(words: string): { rise: number; lowest: number } {
  let rise = 0;
  let lowest = 0;
  for (const char of words) {
    if (char === "(") rise++;
    else if (char === ")") lowest = Math.min(lowest, --rise);
  }
  return { rise, lowest };
}

const samePeriod = (a: Observation, b: Observation): boolean =>
  a.period === null || b.period === null || a.period.code === b.period.code;

/** The words of a lead that are the figure's own: `4G: ` of `, 4G: `, `còn` of ` chỉ tiêu còn ` behind `24`. */
function ownWords(passage: Passage, index: number): string {
  const lead = leadOf(passage, index).trimStart();
  const noun = passage.figures[index - 1]?.unit;
  const words = noun && lead.startsWith(noun) ? lead.slice(noun.length) : lead;
  return words
    .split(/[,;(]|\svà\s/u)
    .at(-1)!
    .trim();
}

const isPart = (part: Observation, whole: Observation, words: string): boolean =>
  part.kind === whole.kind &&
  part.role === whole.role &&
  partNoun(part.unit, whole.unit) &&
  samePeriod(part, whole) &&
  !beside.in(words) &&
  !earlier.in(words);

/** The list that opens behind the figure at `index`, or null. */
function listBehind(passage: Passage, index: number): PartList | null {
  const whole = passage.figures[index]!;
  const gap = tailOf(passage, index);
  const opened = opener.endsIn(leadOf(passage, index)) ? ({ says: "some", bracket: false } as const) : null;
  const opening = opened ?? openingIn(gap);
  if (!opening) return null;
  const parts: Observation[] = [];
  const readings: Observation[][] = [];
  let depth = opening.bracket ? 0 : Math.max(0, walk(gap).rise);
  let complete = true;
  const end = Math.min(passage.figures.length, index + MOST_FIGURES);
  for (let at = index + 1; at < end; at++) {
    const figure = passage.figures[at]!;
    const tail = tailOf(passage, at);
    if (depth === 0) {
      if (isPart(figure, whole, ownWords(passage, at))) parts.push(figure);
      else if (COUNTED.has(figure.kind) && figure.role === whole.role) break;
    }
    if (unnamed.in(tail) || (remainder.in(tail) && at === passage.figures.length - 1)) complete = false;
    const { rise, lowest } = walk(tail);
    if (depth + lowest < 0) break;
    depth += rise;
    if (parts.length > 0 && depth === 0 && /[;.]/u.test(tail)) readings.push([...parts]);
  }
  if (parts.length === 0) return null;
  return { whole, readings: [...readings, parts], says: complete ? opening.says : unsure[opening.says] };
}

/** `300 hồ sơ trực tuyến, 200 hồ sơ trực tiếp, tổng cộng 500 hồ sơ`: the parts stand in front. */
function listBefore(passage: Passage, index: number): PartList | null {
  const whole = passage.figures[index]!;
  const lead = leadOf(passage, index);
  if (total.lastEnd(lead) < 0 || index < 2) return null;
  const parts: Observation[] = [];
  const readings: Observation[][] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_FIGURES); at--) {
    const figure = passage.figures[at]!;
    if (!isPart(figure, whole, "")) {
      if (COUNTED.has(figure.kind)) break;
      continue;
    }
    parts.unshift(figure);
    if (parts.length > 1) readings.push([...parts]);
  }
  return readings.length ? { whole, readings, says: "all" } : null;
}

/** Parts that the binding of figures found, where no word opens a list. */
function listBound(passage: Passage, whole: Observation): PartList | null {
  const at = passage.at.get(whole)!;
  const parts = passage.figures
    .slice(at + 1, at + MOST_FIGURES)
    .filter(({ relation }) => relation?.type === "part-of" && relation.to === whole.id);
  return parts.length > 1 ? { whole, readings: [parts], says: "some" } : null;
}

const MOST_NEAR = 5;

/** Figures of one noun right behind a whole, which no word calls its parts: `thu ngân sách 25.178 tỷ đồng; thu nội địa ...`. */
function listNear(passage: Passage, index: number): PartList | null {
  const whole = passage.figures[index]!;
  const parts = passage.figures
    .slice(index + 1, index + MOST_FIGURES)
    .filter((figure) => figure.role === whole.role && COUNTED.has(figure.kind))
    .slice(0, MOST_NEAR);
  const foreign = parts.findIndex((part) => !isPart(part, whole, ""));
  const alike = foreign < 0 ? parts : parts.slice(0, foreign);
  const readings = alike.map((_, end) => alike.slice(0, end + 1)).slice(1);
  return readings.length > 0 ? { whole, readings, says: "near" } : null;
}

const found = new WeakMap<Passage, readonly PartList[]>();

/** Every list of parts a passage holds; looked for once. */
export function partListsIn(passage: Passage): readonly PartList[] {
  let lists = found.get(passage);
  if (!lists) found.set(passage, (lists = listsOf(passage)));
  return lists;
}

const listsOf = (passage: Passage): PartList[] =>
  passage.figures.flatMap((figure, index) => {
    if (!COUNTED.has(figure.kind) || figure.role === "change") return [];
    const behind = listBehind(passage, index) ?? listBound(passage, figure) ?? listNear(passage, index);
    return [behind, listBefore(passage, index)].filter((list) => list !== null);
  });

/** What the parts make together. */
export const together = (parts: readonly Observation[]): { interval: Interval; value: Decimal } => ({
  interval: parts.map(intervalOf).reduce(sum, exactly(decimal(0))),
  value: parts.map(valueOf).reduce(plus, decimal(0)),
});

/** True where the parts can add up to the whole. */
export const addsUp = (whole: Observation, parts: readonly Observation[]): boolean =>
  meet(together(parts).interval, intervalOf(whole));
