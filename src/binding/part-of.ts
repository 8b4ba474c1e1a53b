import { dueWords, openWords, settledWords } from "../lexicon/clause-words.ts";
import { chainOf, COUNTED, earlier, sameNoun, type Related } from "./related.ts";
import { NATION } from "./areas.ts";
import type { Slot } from "./slot.ts";

const WHOLES_BACK = 12;

/** True where the link of a slot says that it is a part. */
const isSaidToBePart = ({ link, on }: Slot): boolean =>
  link === "part" || link === "aside" || (link === "shared" && (on?.link === "aside" || on?.link === "part"));

/** `Trong 28 chỉ tiêu, có 26 chỉ tiêu đạt`, `Tổng số 12 lớp: 7 lớp cấp huyện`. */
function opensWith(total: Related | undefined, { counts, slot }: Related): boolean {
  if (!total || total.slot.sentence.from !== slot.sentence.from) return false;
  return total.among || (total.total && (counts || slot.link === "companion" || total.slot.link !== "head"));
}

const says = (one: Related, words: ReadonlySet<string>): boolean =>
  one.words().some((word) => words.has(word));

/** `đã trả kết quả 1.308 hồ sơ, còn 108 hồ sơ đang xử lý`: what is still open is none of what was settled. */
const isLeftOpen = (one: Related, whole: Related): boolean =>
  says(one, openWords) && says(whole, settledWords) && !says(whole, dueWords) && !says(whole, openWords);

const OPPOSITES: readonly (readonly [string, string])[] = [
  ["đến", "đi"],
  ["thu", "chi"],
  ["nhập", "xuất"],
];

/** `tổng số văn bản đến 5.678, văn bản đi 3.210`: what went out is none of what came in. */
function areOpposed(one: Related, whole: Related): boolean {
  const [own, other] = [one.words(), whole.words()];
  return OPPOSITES.some(([a, b]) =>
    [
      [a, b],
      [b, a],
    ].some(([x, y]) => own.includes(x!) && !own.includes(y!) && other.includes(y!) && !other.includes(x!)),
  );
}

/** `huyện nhiều nhất là Cao Lãnh với 12.450 hồ sơ, ít nhất là Tân Hồng với 1.230 hồ sơ`: the two ends of a ranking. */
const arePeers = (one: Related, whole: Related): boolean => says(one, ENDS) && says(whole, ENDS);
const ENDS: ReadonlySet<string> = new Set(["nhất"]);

/** `1.789 TTHC, trong đó một phần: 702, toàn trình: 648`: parts of the same. */
const areSiblings = ({ slot }: Related, whole: Related): boolean =>
  slot.link === "part" && whole.slot.link === "part" && slot.on === whole.slot.on;

/** The figure that the count at `index` is a part of: a smaller count of the same noun that hangs on it or only says what became of some. */
export function wholeOf(all: readonly Related[], index: number): Slot | null {
  const one = all[index]!;
  const { slot, kind, role, unit } = one;
  if (!COUNTED.has(kind) || role === "change" || kind === "ratio" || one.moved) return null;
  const holds = (whole: Related): boolean =>
    (whole.role === role || (whole.role === "target" && whole.given)) &&
    COUNTED.has(whole.kind) &&
    slot.figure.value <= whole.slot.figure.value &&
    !arePeers(one, whole) &&
    !areSiblings(one, whole) &&
    (whole.area === one.area || whole.area === NATION.code) &&
    sameNoun(unit, whole.unit);
  if (one.apart) return null;
  if (isSaidToBePart(slot)) {
    const chain = chainOf(slot).map((on) => all[on.index]!);
    // `93.524 tổ và 457.820 thành viên, trong đó Nghệ An có 3.797 tổ`
    const others =
      slot.link === "part" &&
      chain.length > 0 &&
      chain.every((on) => COUNTED.has(on.kind) && !sameNoun(unit, on.unit));
    const whole = chain.find(holds) ?? (others ? earlier(all, index, holds) : undefined);
    if (whole) return whole.slot;
  }
  // of what is planned only what is said to be a part is one
  if (role === "target") return null;
  if (one.backward) {
    const last = all
      .slice(Math.max(0, index - WHOLES_BACK), index)
      .findLast(
        (whole) =>
          whole.slot.block === slot.block && whole.slot.sentence.from !== slot.sentence.from && holds(whole),
      );
    if (last) return last.slot;
  }
  const prior = all[index - 1];
  if (prior && areOpposed(one, prior)) return null;
  if (prior && opensWith(prior, one) && holds(prior)) return prior.slot;
  const given = earlier(all, index, (whole) => whole.role === "target" && holds(whole));
  if (given) return given.slot;
  if (one.stands && !one.borrowed && !one.partial) return null;
  if (one.parted && !one.partial && !one.borrowed && one.slot.link === "head") return null;
  const goesOn = prior?.slot.link === "part" && prior.slot.sentence === slot.sentence;
  // `xuất khẩu 2,45 tỷ USD, nhập khẩu 1,32 tỷ USD`: all money is of one noun, which tells nothing
  if (kind === "money" && !one.partial && !one.spent && !goesOn) return null;
  const before = earlier(
    all,
    index,
    (whole) => (whole.stands || whole.slot.on === null) && holds(whole) && !isLeftOpen(one, whole),
  );
  if (before?.stands) return before.slot;
  // `tra cứu 612.344 lượt, thành công 548.660 lượt`
  const beside = prior?.slot.sentence === slot.sentence && !prior.partial && one.partial;
  return beside && holds(prior) && !isLeftOpen(one, prior) ? prior.slot : null;
}
