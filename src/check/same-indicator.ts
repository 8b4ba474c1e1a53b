import type { Observation } from "../model/observation.ts";
import { fold } from "../text/fold.ts";
import { sameNoun } from "./noun.ts";

const LETTERS = /[\p{L}\p{N}]+/gu;

const known = new WeakMap<Observation, ReadonlySet<string>>();

function wordsOf(figure: Observation): ReadonlySet<string> {
  let words = known.get(figure);
  if (!words) known.set(figure, (words = new Set(fold(figure.label).match(LETTERS) ?? [])));
  return words;
}

/** 0 to 1: the share of words two labels have in common. */
export function likeness(a: Observation, b: Observation): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  return (2 * common) / (x.size + y.size);
}

const sameUnit = (a: Observation, b: Observation): boolean => a.unit === b.unit || sameNoun(a.unit, b.unit);

/** Figures this far apart in size measure different things. */
const FARTHEST = 100;
const nearInSize = (a: number, b: number): boolean =>
  Math.abs(a) < FARTHEST * Math.abs(b) && Math.abs(b) < FARTHEST * Math.abs(a);

/** True where two figures can state the same thing at all: kind, role, unit, area and rough size agree. */
export const comparable = (a: Observation, b: Observation): boolean =>
  a.kind === b.kind &&
  a.role === b.role &&
  a.role !== "change" &&
  (a.area?.code ?? null) === (b.area?.code ?? null) &&
  nearInSize(a.value, b.value) &&
  sameUnit(a, b);

/** Digits in a label tell one indicator from its neighbour: `mức độ 3`, `mức độ 4`. */
const numbersOf = (label: string): string => (label.match(/\d+/gu) ?? []).join(" ");

/** How sure it is that two comparable figures are of one indicator. */
function certainty(a: Observation, b: Observation): number {
  if (numbersOf(a.label) !== numbersOf(b.label)) return 0;
  if (a.indicator !== null && b.indicator !== null && a.indicator !== b.indicator) return 0;
  const like = likeness(a, b);
  return a.indicator !== null && a.indicator === b.indicator ? Math.max(like, like / 2 + 0.5) : like;
}

/** The one that is surest of all, where no second is as sure. */
function bestOf(one: Observation, among: readonly Observation[], least: number): Observation | null {
  let [best, score, second]: [Observation | null, number, number] = [null, 0, 0];
  for (const other of among) {
    if (!comparable(one, other)) continue;
    const sure = certainty(one, other);
    if (sure < least) continue;
    if (sure > score) [best, score, second] = [other, sure, score];
    else if (sure > second) second = sure;
  }
  return score > second ? best : null;
}

/** Figures of two reports that are surely of one indicator: each is the other's best. */
export function matched(
  left: readonly Observation[],
  right: readonly Observation[],
  least: number,
): [Observation, Observation][] {
  return left.flatMap((one): [Observation, Observation][] => {
    const other = bestOf(one, right, least);
    return other && bestOf(other, left, least) === one ? [[one, other]] : [];
  });
}
