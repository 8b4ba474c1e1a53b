import type { RelationType } from "../model/observation.ts";
import type { Related } from "./related.ts";
import { sumsOf } from "./sums.ts";
import type { Slot } from "./slot.ts";

export interface BoundRelation {
  type: RelationType;
  to: Slot;
}

const COUNTED = new Set(["count", "ratio", "money", "measure"]);
/** `78,5 thuê bao/100 dân, tăng 5,4 thuê bao`: a rate changes by what it counts. */
const CHANGED = new Set([...COUNTED, "rate"]);

/** The figures a slot hangs on, nearest first; members of an enumeration hang where its first member does. */
function chainOf(slot: Slot): Slot[] {
  const chain: Slot[] = [];
  let at: Slot | null = slot;
  while (at?.on && chain.length < 12) {
    const on: Slot = at.on;
    if (at.link !== "shared" && at.link !== "base") chain.push(on.link === "base" && on.on ? on.on : on);
    at = on;
  }
  return chain;
}

/** Figures before a slot in its sentence, nearest first. */
function earlier(all: readonly Related[], index: number): Related[] {
  const { sentence } = all[index]!.slot;
  const found: Related[] = [];
  for (let i = index - 1; i >= 0 && all[i]!.slot.sentence.from === sentence.from; i--) found.push(all[i]!);
  return found;
}

const sameNoun = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x);
};

/** The level that a change changes: places of a rank, points of a percent, percent or times of an amount. */
function levelOf(all: readonly Related[], index: number): Slot | null {
  const { slot } = all[index]!;
  const { kind, unit } = slot.figure;
  const chain = chainOf(slot).map((on) => all[on.index]!);
  const levels = [...chain, ...earlier(all, index)].filter(({ role }) => role === "actual");
  const amount = levels.find((level) => COUNTED.has(level.slot.figure.kind));
  const same = levels.find((level) => level.slot.figure.kind === kind);
  if (kind === "rank" || kind === "score") return same?.slot ?? null;
  if (kind === "percent" && unit !== "%") return same?.slot ?? null;
  const own = slot.on && all[slot.on.index]!;
  const named = own && own.role === "actual" && own.slot.link === "head" ? own : null;
  if (kind === "percent" && all[index]!.basis === "target") return (named ?? same ?? amount)?.slot ?? null;
  if (kind === "percent" || kind === "multiple") return (named ?? amount ?? levels[0])?.slot ?? null;
  const like = levels.find(
    (level) => CHANGED.has(level.slot.figure.kind) && sameNoun(level.unit, all[index]!.unit),
  );
  return (like ?? same)?.slot ?? null;
}

/** `tăng 5 bậc so với năm 2020 (xếp thứ 16)`: alone in brackets behind the time compared with, it is the level of that time. */
function isEarlierLevel(all: readonly Related[], { slot, compared }: Related): boolean {
  const next = all[slot.index + 1];
  return compared && (!next || next.slot.frame !== slot.frame);
}

function isLike(level: Slot["figure"], change: Slot["figure"]): boolean {
  if (change.kind === "rank") return level.kind === "rank";
  if (change.unit === "%" || change.kind === "multiple")
    return COUNTED.has(level.kind) || level.kind === "percent";
  return COUNTED.has(level.kind) === COUNTED.has(change.kind);
}

/** `198 máy ATM, giảm 12 máy`: the level stands in front already; not `ở vị trí 12; năm 2021 tụt ba bậc, còn thứ 15`. */
const hasLevel = (all: readonly Related[], { slot: { on, figure }, parted }: Related): boolean =>
  on !== null && !parted && all[on.index]!.role === "actual" && isLike(on.figure, figure);

/** A change that comes before its level: `giảm 11 bậc ... (từ vị trí 45 xuống vị trí 56)` is of the 56. */
function levelBehind(all: readonly Related[], index: number): Slot | null {
  const { slot } = all[index]!;
  if (hasLevel(all, all[index]!)) return null;
  let level: Slot | null = null;
  for (const other of all.slice(index + 1, index + 4)) {
    if (other.slot.sentence.from !== slot.sentence.from) break;
    const aside = (other.slot.on === slot || other.slot.on?.on === slot) && !isEarlierLevel(all, other);
    if (aside && other.role === "actual" && other.slot.figure.kind === slot.figure.kind) level = other.slot;
  }
  return level;
}

/** `cho 100% công dân (với hơn 1,5 triệu thẻ)`: the share is said of the count in the bracket behind it. */
function countBehind(all: readonly Related[], index: number): Slot | null {
  const { slot, role } = all[index]!;
  const next = all[index + 1];
  if (slot.figure.kind !== "percent" || slot.on || role !== "actual" || !next || next.slot.on !== slot)
    return null;
  return next.slot.link === "aside" && next.slot.figure.kind === "count" && next.role === "actual"
    ? next.slot
    : null;
}

/** A percent or a target said of the figure it hangs on. */
function saidOf(all: readonly Related[], index: number): BoundRelation | null {
  const { slot, role } = all[index]!;
  const chain = chainOf(slot).map((on) => all[on.index]!);
  const near = chain.filter(({ role: on }) => on === "actual");
  if (role === "target") {
    const like = near.find((on) => on.slot.figure.kind === slot.figure.kind) ?? near[0];
    return like ? { type: "target-of", to: like.slot } : null;
  }
  const on = chain.find((one) => one.role !== "change");
  if (slot.figure.kind !== "percent" || !on || on.role !== role) return null;
  const amount =
    on.slot.figure.kind === "percent" && slot.link !== "shared"
      ? chain.find((one) => COUNTED.has(one.slot.figure.kind))
      : on;
  return amount && COUNTED.has(amount.slot.figure.kind) ? { type: "share-of", to: amount.slot } : null;
}

/** A smaller count of the same noun that hangs on a larger one, or names only what sets it apart. */
function partOf(all: readonly Related[], index: number): BoundRelation | null {
  const { slot, role, unit, borrowed, stands } = all[index]!;
  const { kind, value } = slot.figure;
  if (!COUNTED.has(kind) || role !== "actual" || kind === "ratio") return null;
  const holds = (whole: Related): boolean =>
    whole.role === "actual" &&
    COUNTED.has(whole.slot.figure.kind) &&
    value <= whole.slot.figure.value &&
    sameNoun(unit, whole.unit);
  const said =
    slot.link === "part" ||
    slot.link === "aside" ||
    (slot.link === "shared" && (slot.on?.link === "aside" || slot.on?.link === "part"));
  const whole = said
    ? chainOf(slot)
        .map((on) => all[on.index]!)
        .find(holds)
    : undefined;
  if (whole) return { type: "part-of", to: whole.slot };
  const last = all[index]!.backward
    ? all.slice(Math.max(0, index - 4), index).findLast((one) => one.slot.block === slot.block && holds(one))
    : undefined;
  if (last) return { type: "part-of", to: last.slot };
  const total = all[index - 1];
  if (
    total &&
    total.total &&
    (all[index]!.counts || all[index]!.slot.link === "companion" || total.slot.link !== "head") &&
    holds(total) &&
    total.slot.sentence.from === slot.sentence.from
  )
    return { type: "part-of", to: total.slot };
  if (stands && !borrowed && !all[index]!.partial) return null;
  const before = earlier(all, index)
    .filter((one) => one.stands || one.slot.on === null)
    .find(holds);
  return before && before.stands ? { type: "part-of", to: before.slot } : null;
}

/** `part-of`, `share-of`, `change-of` or `target-of`; null where a figure only stands beside others. */
function relationOf(all: readonly Related[], index: number): BoundRelation | null {
  if (all[index]!.role === "change") {
    const level = levelBehind(all, index) ?? levelOf(all, index);
    return level && { type: "change-of", to: level };
  }
  const next = all[index + 1];
  if (next?.slot.link === "base" && next.slot.on === all[index]!.slot)
    return { type: "part-of", to: next.slot };
  if (all[index]!.slot.link === "base") return null;
  const behind = countBehind(all, index);
  if (behind) return { type: "share-of", to: behind };
  return saidOf(all, index) ?? partOf(all, index);
}

/** Relations of all slots; parts that add up to a figure before them are its parts. */
export function relationsOf(all: readonly Related[]): (BoundRelation | null)[] {
  const sums = sumsOf(all);
  const relations: (BoundRelation | null)[] = [];
  all.forEach((one, i) => {
    const whole = sums.get(i);
    const bound: BoundRelation | null =
      whole === undefined ? relationOf(all, i) : { type: "part-of", to: all[whole]!.slot };
    const upper = bound?.type === "part-of" && one.slot.on !== bound.to ? relations[bound.to.index] : null;
    relations.push(upper?.type === "part-of" ? upper : bound);
  });
  return relations;
}
