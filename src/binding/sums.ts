import type { Kind } from "../model/observation.ts";
import type { Related } from "./related.ts";

const AHEAD = 14;
const SMALLEST_WHOLE = 5;

/** Points that add up are counted: `155 điểm (Quy Nhơn 92 điểm, An Nhơn 63 điểm)`. */
const addedKind = ({ kind, slot }: Related): Kind =>
  kind === "score" && Number.isInteger(slot.figure.value) ? "count" : kind;

/** `xuất khẩu 2,45 tỷ USD, nhập khẩu 1,32 tỷ USD, xuất siêu 1,13 tỷ USD`: a difference adds up too, and is no part. */
const BALANCES = new Set(["siêu", "thặng", "chênh", "bội"]);

/** Exact in cents of the unit, so that decimals add up. */
const scaled = (value: number): number => Math.round(value * 1000);

/** Amounts behind `whole` in its block, or in the items under it, that may be its parts: same kind, actual, not larger. */
function candidates(all: readonly Related[], whole: number): number[] {
  const { slot, role } = all[whole]!;
  const found: number[] = [];
  for (let i = whole + 1; i < Math.min(all.length, whole + AHEAD); i++) {
    const other = all[i]!;
    if (other.slot.block !== slot.block && other.under !== slot.block) break;
    const like =
      addedKind(other) === addedKind(all[whole]!) &&
      other.role !== "change" &&
      (other.role === role || other.slot.frame.outer !== null) &&
      other.slot.figure.value < slot.figure.value &&
      !other.words().some((word) => BALANCES.has(word));
    if (like) found.push(i);
  }
  return found;
}

/**
 * Parts that add up exactly to a figure before them: `47 văn bản: 1 nghị quyết, 19 kế hoạch và 27 công văn`. Returns the index of
 * the whole for each part.
 */
export function sumsOf(all: readonly Related[]): Map<number, number> {
  const wholes = new Map<number, number>();
  all.forEach(({ slot, role }, whole) => {
    const { value } = slot.figure;
    const kind = addedKind(all[whole]!);
    const amount = kind === "count" || kind === "money" || kind === "measure";
    if (!amount || role === "change" || value < SMALLEST_WHOLE || wholes.has(whole)) return;
    const list = candidates(all, whole);
    for (let first = 0; first < Math.min(2, list.length); first++) {
      const parts = run(all, list.slice(first), scaled(value));
      if (parts.length < 2) continue;
      for (const part of parts) if (!wholes.has(part)) wholes.set(part, whole);
      return;
    }
  });
  return wholes;
}

/** The shortest run from the start of `list` whose values add up to `total`, or nothing. */
function run(all: readonly Related[], list: readonly number[], total: number): number[] {
  let sum = 0;
  for (const [i, index] of list.entries()) {
    sum += scaled(all[index]!.slot.figure.value);
    if (sum === total) return list.slice(0, i + 1);
    if (sum > total) return [];
  }
  return [];
}
