import { MERGER_DAY, provincesBefore, provincesSince } from "../lexicon/provinces.ts";
import type { Area } from "../model/observation.ts";

export const NATION: Area = { code: "VN", name: "Việt Nam" };

const byName = (provinces: readonly { code: string; name: string }[]): ReadonlyMap<string, Area> =>
  new Map(provinces.map(({ code, name }) => [name, { code, name }]));
const before = byName(provincesBefore);
const since = byName(provincesSince);

/**
 * The province of that name on a day (ISO): up to 30 June 2025 one of 63, since then one of 34. A name that has gone
 * keeps its old code.
 */
export function areaNamed(name: string, day: string | null): Area | null {
  const merged = day !== null && day >= MERGER_DAY;
  const [first, second] = merged ? [since, before] : [before, since];
  return first.get(name) ?? second.get(name) ?? null;
}
