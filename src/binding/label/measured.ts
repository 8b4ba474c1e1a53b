import type { Labelled } from "./labelled.ts";

/** What the figure before measures, without what sets it apart. */
export function measured(before: Labelled | null): string {
  if (before === null) return "";
  return before.about || (before.stands ? before.label : before.context || before.label);
}

const nounOf = (tail: string): string => tail.split(" ", 1)[0]!.toLowerCase();

/** What a count shares with another of the same noun: not what sets that one apart, as in `trực tuyến 4.100 hồ sơ, đạt 78,7%; trực tiếp 1.110 hồ sơ`. */
export function sharedWith(before: Labelled, tail: string): string {
  const of = before.of ?? before;
  if (tail === "" || nounOf(of.tail) !== nounOf(tail)) return measured(before);
  if (of.whole) return of.whole;
  return !of.stands && of.context !== "" ? measured(of) : measured(before);
}

const GROUP_NAMED = /^(.+?) của (?:khối|cấp|nhóm|các) /u;

/** What is measured of one group of bodies, for another: `Tỷ lệ trực tuyến` of `Tỷ lệ trực tuyến của khối bộ, ngành đạt 62%, tăng 3%; khối địa phương 18%`. */
export function measuredOfGroup(before: Labelled): string {
  const said = measured(before.of ?? before);
  return GROUP_NAMED.exec(said)?.[1] ?? said;
}
