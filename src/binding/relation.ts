import type { RelationType } from "../model/observation.ts";
import { levelChanged } from "./level.ts";
import { wholeOf } from "./part-of.ts";
import { chainOf, COUNTED, earlier, type Related } from "./related.ts";
import type { Slot } from "./slot.ts";
import { sumsOf } from "./sums.ts";

export interface BoundRelation {
  type: RelationType;
  to: Slot;
}

const bound = (type: RelationType, to: Slot | null | undefined): BoundRelation | null =>
  to ? { type, to } : null;

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

/** What a target is set for: `chỉ tiêu năm 2022 là 50%` of the 55,32% it hangs on; `tiến gần mục tiêu 20%` of the figure before. */
function aimedAt(all: readonly Related[], index: number): Slot | null {
  const one = all[index]!;
  const near = chainOf(one.slot)
    .map((on) => all[on.index]!)
    .filter(({ role }) => role === "actual");
  const share = ({ slot, role, kind }: Related): boolean =>
    role === "actual" && kind === one.kind && slot.link === "aside" && slot.on === near[0]?.slot;
  // `195.214 hồ sơ trực tuyến (61,3%), vượt chỉ tiêu đề ra là 50%`
  // `6,8% (năm 2022: 5,9%; mục tiêu: 20%)`: a bracket speaks of what it stands behind
  const beside = ({ slot }: Related): boolean => slot.frame.outer !== null && slot.frame === one.slot.frame;
  const alike = near.filter((on) => on.kind === one.kind);
  const like = alike.find((on) => !beside(on)) ?? alike[0] ?? earlier(all, index, share) ?? near[0];
  if (like || !one.plan) return like?.slot ?? null;
  return earlier(all, index, ({ role, kind }) => role === "actual" && kind === one.kind)?.slot ?? null;
}

/** The amount that a percent is said of. */
function amountOf(all: readonly Related[], index: number): Slot | null {
  const { slot, role, equals } = all[index]!;
  if (slot.figure.kind !== "percent" || all[index]!.ofName) return null;
  const chain = chainOf(slot).map((on) => all[on.index]!);
  const on =
    chain.find((one) => one.role !== "change" && !one.located) ??
    (equals ? earlier(all, index, () => true) : undefined);
  if (!on || on.role !== role) return null;
  const amount =
    on.slot.figure.kind === "percent" && slot.link !== "shared"
      ? chain.find((one) => COUNTED.has(one.slot.figure.kind))
      : on;
  return amount && COUNTED.has(amount.slot.figure.kind) ? amount.slot : null;
}

/** `part-of`, `share-of`, `change-of` or `target-of`; null where a figure only stands beside others. */
function relationOf(all: readonly Related[], index: number): BoundRelation | null {
  const { role, slot } = all[index]!;
  if (role === "change") return bound("change-of", levelChanged(all, index));
  const next = all[index + 1];
  if (next?.slot.link === "base" && next.slot.on === slot && COUNTED.has(all[index]!.kind))
    return { type: "part-of", to: next.slot };
  if (slot.link === "base") return null;
  // `bố trí 2.450 tỷ đồng, tương ứng 3,6% tổng chi`
  const said = role === "target" && all[index]!.equals ? amountOf(all, index) : null;
  if (said) return bound("share-of", said);
  if (role === "target")
    return bound("target-of", aimedAt(all, index)) ?? bound("part-of", wholeOf(all, index));
  const amount = countBehind(all, index) ?? amountOf(all, index);
  return bound("share-of", amount) ?? bound("part-of", wholeOf(all, index));
}

/** Parts named one behind another are of the same whole; those of a bracket, or of a list that looks back, are of what it is on. */
function upperWhole(
  relations: readonly (BoundRelation | null)[],
  { slot, backward }: Related,
  whole: Slot,
): BoundRelation | null {
  if (slot.on === whole || backward || slot.frame.outer === whole.frame) return null;
  const upper = relations[whole.index];
  return upper?.type === "part-of" ? upper : null;
}

/** `tăng 312.400 tài khoản (tương ứng 44,1%)`: the same change said again is of the same level. */
function sameChange(
  all: readonly Related[],
  relations: readonly (BoundRelation | null)[],
  { role, slot: { on, link } }: Related,
): BoundRelation | null {
  if (role !== "change" || !on || link !== "aside" || all[on.index]!.role !== "change") return null;
  return relations[on.index] ?? null;
}

/** Relations of all slots; parts that add up to a figure before them are its parts. */
export function relationsOf(all: readonly Related[]): (BoundRelation | null)[] {
  const sums = sumsOf(all);
  const relations: (BoundRelation | null)[] = [];
  all.forEach((one, i) => {
    const whole = sums.get(i);
    const found = whole === undefined ? relationOf(all, i) : bound("part-of", all[whole]!.slot);
    const again = found ?? sameChange(all, relations, one);
    relations.push(again?.type === "part-of" ? (upperWhole(relations, one, again.to) ?? again) : again);
  });
  return relations;
}
