import {
  allEarlier,
  chainOf,
  COUNTED,
  earlier,
  likest,
  sameNoun,
  wordsShared,
  type Related,
} from "./related.ts";
import type { Slot } from "./slot.ts";

/** `78,5 thuê bao/100 dân, tăng 5,4 thuê bao`: a rate changes by what it counts. */
const CHANGED: ReadonlySet<string> = new Set([...COUNTED, "rate"]);

/** `GRDP tăng 11,67%, cao hơn 3,02 điểm phần trăm so với mức tăng của cùng kỳ`: growth that is no level itself. */
const growthBefore = (all: readonly Related[], index: number): Related | undefined =>
  earlier(
    all,
    index,
    ({ role, kind, slot }) => role === "change" && kind === "percent" && slot.figure.unit === "%",
  );

/** `giá trị trung bình của 63 tỉnh đạt 88,37%, cao hơn 1,39%`: a share is compared with a share. */
const comparedShare = (one: Related, own: Related | null): Related | null =>
  own?.kind === "percent" && own.role === "actual" && one.kind === "percent" && one.words().includes("hơn")
    ? own
    : null;

/** The level that a change changes: places of a rank, points of a percent, percent or times of an amount. */
function levelOf(all: readonly Related[], index: number): Slot | null {
  const one = all[index]!;
  const { slot, kind } = one;
  const chain = chainOf(slot).map((on) => all[on.index]!);
  const isLevel = (one: Related): boolean =>
    one.role === "actual" || (one.role === "target" && one === chain[0]);
  const earlierLevels = allEarlier(all, index, isLevel);
  // `92,7% (cùng kỳ: 71,5%), vượt 12,7 điểm %`: what a bracket adds is not what has changed
  const isAdded = ({ slot: { frame, figure, on } }: Related): boolean =>
    frame !== slot.frame && frame.outer === slot.frame && on?.figure.kind === figure.kind;
  const levels = [
    ...chain.filter(isLevel),
    ...earlierLevels.filter((level) => !isAdded(level)),
    ...earlierLevels.filter(isAdded),
  ];
  const amount = levels.find((level) => COUNTED.has(level.kind));
  const same = levels.find((level) => level.kind === kind);
  if (kind === "rank" || kind === "score") return same?.slot ?? null;
  if (kind === "percent" && slot.figure.unit !== "%") return (same ?? growthBefore(all, index))?.slot ?? null;
  const own = slot.on && all[slot.on.index]!;
  const named = own && own.role === "actual" && own.slot.link === "head" ? own : null;
  // `kích hoạt 49.880 tài khoản (97,41%), vượt 2,41% so với chỉ tiêu`: the share beside the amount
  const beside = earlierLevels.find(
    (level) => level.kind === kind && own !== null && level.slot.on === own.slot,
  );
  if (kind === "percent" && one.basis === "target") return (beside ?? named ?? same ?? amount)?.slot ?? null;
  if (kind === "percent" || kind === "multiple") {
    const level = named ?? comparedShare(one, own) ?? amount ?? levels[0];
    // `doanh thu đạt 120 tỷ đồng, lợi nhuận tăng 15%`: of a thing that no figure in front is of
    const other =
      slot.on === null &&
      (one.stands || (one.named && kind === "percent")) &&
      level !== undefined &&
      wordsShared(one, level) === 0;
    return other ? null : (level?.slot ?? null);
  }
  // `45 doanh nghiệp (đạt 0,08 DN/1.000 dân), tăng 05 DN`: no rate of less than that
  const tooSmall = (level: Related): boolean =>
    level.kind === "rate" && level.slot.figure.value < slot.figure.value;
  const likely = levels.filter(
    (level) => CHANGED.has(level.kind) && sameNoun(level.unit, one.unit) && !tooSmall(level),
  );
  // `24.108 người, tăng 3.215 người`: what it hangs on, if of the same things, before any that shares more words
  const like = own && slot.link === "said" && likely.includes(own) ? own : likest(one, likely);
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
    if (other.slot.sentence.from !== slot.sentence.from || other.parted) break;
    const aside = (other.slot.on === slot || other.slot.on?.on === slot) && !isEarlierLevel(all, other);
    if (other.role !== "actual") continue;
    if (aside && other.slot.figure.kind === slot.figure.kind) level = other.slot;
    else if (other.slot.index === slot.index + 1 && other.reached && isLike(other.slot.figure, slot.figure))
      return other.slot;
  }
  return level;
}

const LOOK_BACK = 10;

/** `So với tháng trước: giảm 06 vụ, tăng 05 người bị thương` below the line that counts both. */
function levelAbove(all: readonly Related[], index: number): Slot | null {
  const one = all[index]!;
  if (!COUNTED.has(one.kind) || one.unit === null || earlier(all, index, ({ role }) => role === "actual"))
    return null;
  const levels = all
    .slice(Math.max(0, index - LOOK_BACK), index)
    .filter(
      (level) =>
        level.role === "actual" &&
        level.kind === one.kind &&
        level.under === one.under &&
        sameNoun(level.unit, one.unit),
    );
  const level = likest(one, levels.toReversed());
  return level && wordsShared(one, level) > 0 ? level.slot : null;
}

/** The level that the change at `index` is of, or null. */
export const levelChanged = (all: readonly Related[], index: number): Slot | null =>
  levelBehind(all, index) ?? levelOf(all, index) ?? levelAbove(all, index);
