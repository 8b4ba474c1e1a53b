import type { Kind, Observation } from "../model/observation.ts";

const SIZED: ReadonlySet<Kind> = new Set<Kind>(["count", "money", "measure"]);

/** How many times the greater of two sizes is the smaller; 1 for what has no size, such as a percent. */
export function timesApart(a: Observation, b: Observation): number {
  const [least, most] = [Math.abs(a.value), Math.abs(b.value)].toSorted((x, y) => x - y) as [number, number];
  return SIZED.has(a.kind) && SIZED.has(b.kind) && a.unit !== null && least > 0 ? most / least : 1;
}

type Figure = Pick<Observation, "value" | "denominator" | "upper">;

/** True where two figures are the same to the digit. */
export const sameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.denominator === b.denominator && a.upper === b.upper;

/** Digits that say something: 502225 has six, 97.6 three, 150000 two. */
export function tellingDigits(value: number): number {
  const digits = String(Math.abs(value)).replaceAll(/\D/gu, "");
  let [from, to] = [0, digits.length];
  while (from < to && digits[from] === "0") from++;
  while (to > from && digits[to - 1] === "0") to--;
  return to - from;
}

/** True where two figures speak of one time, as far as their reports say. */
export const samePeriod = (a: Observation, b: Observation): boolean =>
  a.period?.start === b.period?.start && a.period?.end === b.period?.end;
