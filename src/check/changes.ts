import { earlierWords } from "../lexicon/agreement-words.ts";
import type { Observation } from "../model/observation.ts";
import { isAgainstTarget } from "./against-target.ts";
import { cue } from "./cue.ts";
import { sameNoun } from "./noun.ts";
import { leadOf, tailOf, type Passage, type Reading } from "./passage.ts";

const from = cue(["từ", "từ vị trí", "từ hạng", "từ thứ", "từ mức", "từ vị trí thứ"]);
const onto = cue(["lên", "xuống", "còn", "đến", "tới", "thành", "giảm xuống", "tăng lên"]);
const earlier = cue(earlierWords);

/** A value, what it was before, and how the report says it changed (null where it does not). */
export interface Move {
  value: Observation;
  before: Observation;
  by: Observation | null;
  /** `stated`: `từ A lên B`; `beside`: a figure behind `so với`, `cùng kỳ`. */
  how: "stated" | "beside";
}

const alike = (a: Observation, b: Observation): boolean =>
  a.kind === b.kind && a.role !== "change" && b.role !== "change" && (a.kind !== "count" || sameUnit(a, b));

const sameUnit = (a: Observation, b: Observation): boolean =>
  a.unit === null || b.unit === null || sameNoun(a.unit, b.unit);

/** A change between periods: so bound, or places moved (`bậc`). */
const isChange = (passage: Passage, index: number): boolean => {
  const { role, unit } = passage.figures[index]!;
  return (role === "change" && !isAgainstTarget(passage, index)) || unit === "bậc";
};

/** `từ vị trí 45 năm 2021 giảm xuống vị trí 56`: two neighbours of one kind. */
function statedPairs(passage: Passage): Omit<Move, "by">[] {
  const { figures } = passage;
  return figures.flatMap((before, index) => {
    const value = figures[index + 1];
    const lead = lastWords(leadOf(passage, index));
    if (!value || !alike(before, value) || !from.in(lead) || !onto.in(tailOf(passage, index))) return [];
    return [{ value, before, how: "stated" as const }];
  });
}

/** `so với cùng kỳ năm trước (`, `so với năm 2020 (xếp thứ ` */
const BRACKET = /\([^()]{0,20}$/u;
const NEAR = 20;
const lastWords = (lead: string): string => lead.slice(-NEAR);

/** Figures behind `so với`, `cùng kỳ`, right after the change. */
function besidePairs(passage: Passage, value: Observation, by: Observation): Omit<Move, "by">[] {
  const { figures } = passage;
  const at = Math.max(passage.at.get(value)!, passage.at.get(by)!);
  const before = figures[at + 1];
  if (!before || !alike(value, before) || before.role !== value.role) return [];
  const lead = leadOf(passage, at + 1);
  if (!earlier.in(lead) || /[;.)]|\svà\s/u.test(lead)) return [];
  return [{ value, before, how: BRACKET.test(lead) ? "stated" : "beside" }];
}

/** A change speaks of a figure not farther in front. */
const FARTHEST = 10;

/** The value a change is said of. */
function valueOfChange({ byId }: Reading, { figures, at }: Passage, by: Observation): Observation | null {
  const bound = by.relation?.type === "change-of" ? byId.get(by.relation.to) : undefined;
  const before = figures.slice(Math.max(0, at.get(by)! - FARTHEST), at.get(by));
  return bound && before.includes(bound) ? bound : (before.findLast(({ role }) => role === "actual") ?? null);
}

/** Every move of a passage. */
export function movesIn(reading: Reading, passage: Passage): Move[] {
  const changes = passage.figures.filter((_, index) => isChange(passage, index));
  const stated = statedPairs(passage).flatMap((pair): Move[] => {
    const near = changes.filter((by) => gapTo(passage, by, pair) <= 1);
    return near.length ? near.map((by) => ({ ...pair, by })) : [{ ...pair, by: null }];
  });
  const beside = changes.flatMap((by): Move[] => {
    const value = valueOfChange(reading, passage, by);
    if (!value || stated.some((move) => move.by === by)) return [];
    return besidePairs(passage, value, by).map((pair) => ({ ...pair, by }));
  });
  return [...stated, ...beside];
}

/** Figures that stand between a change and a pair. */
function gapTo(passage: Passage, by: Observation, { value, before }: Omit<Move, "by">): number {
  const [at, first, last] = [by, before, value].map((figure) => passage.at.get(figure)!) as [
    number,
    number,
    number,
  ];
  return at < first ? first - at - 1 : at - last - 1;
}
