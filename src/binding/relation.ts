import type { RelationType, Role } from "../model/observation.ts";
import type { Slot } from "./slot.ts";

/** What relation needs to know of each slot. */
export interface Related {
  slot: Slot;
  role: Role;
  unit: string | null;
}

export interface BoundRelation {
  type: RelationType;
  to: Slot;
}

/** The whole or the level that a chain of figures hangs on: changes and shared members are passed over. */
function anchor(all: readonly Related[], slot: Slot): Slot | null {
  let on = slot.on;
  if (slot.link === "shared" && on) on = on.link === "aside" || on.link === "part" || on.link === "shared" ? anchor(all, on) : null;
  while (on && all[on.index]!.role === "change" && on.on) on = on.on;
  return on;
}

const COUNTED = new Set(["count", "ratio", "money", "measure"]);

const sameNoun = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x);
};

/** `part-of`, `share-of`, `change-of` or `target-of` the figure it hangs on; null where it only stands beside it. */
export function relationOf(all: readonly Related[], index: number): BoundRelation | null {
  const { slot, role, unit } = all[index]!;
  const behind = role === "change" ? levelBehind(all, index) : countBehind(all, index);
  if (behind) return { type: role === "change" ? "change-of" : "share-of", to: behind };
  const to = anchor(all, slot);
  if (!to) return null;
  const on = all[to.index]!;
  if (role === "change") return { type: "change-of", to };
  if (role === "target") return on.role === "actual" ? { type: "target-of", to } : null;
  if (on.role !== role) return null;
  const { kind } = slot.figure;
  const onKind = to.figure.kind;
  if (kind === "percent" && COUNTED.has(onKind)) return { type: "share-of", to };
  const part = slot.link === "part" || slot.link === "aside" || slot.link === "shared";
  if (part && kind === onKind && COUNTED.has(kind) && sameNoun(unit, on.unit)) {
    return slot.figure.value <= to.figure.value ? { type: "part-of", to } : null;
  }
  return null;
}

/** A change that comes before its level: `giảm 11 bậc ... (từ vị trí 45 xuống vị trí 56)` is of the 56. */
function levelBehind(all: readonly Related[], index: number): Slot | null {
  const { slot } = all[index]!;
  let level: Slot | null = null;
  for (const other of all.slice(index + 1, index + 4)) {
    const aside = other.slot.on === slot || other.slot.on?.on === slot;
    if (other.slot.sentence !== slot.sentence && other.slot.sentence.from !== slot.sentence.from) break;
    if (aside && other.role === "actual" && (other.slot.figure.kind === slot.figure.kind)) level = other.slot;
  }
  return level;
}

/** `cho 100% công dân (với hơn 1,5 triệu thẻ)`: the share is said of the count in the bracket behind it. */
function countBehind(all: readonly Related[], index: number): Slot | null {
  const { slot, role } = all[index]!;
  const next = all[index + 1];
  if (slot.figure.kind !== "percent" || slot.on || role !== "actual" || !next || next.slot.on !== slot) return null;
  return next.slot.link === "aside" && next.slot.figure.kind === "count" && next.role === "actual" ? next.slot : null;
}
