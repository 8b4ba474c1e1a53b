import type { Kind } from "../model/observation.ts";
import { moneyNouns } from "../lexicon/currencies.ts";
import { Phrases } from "../text/phrases.ts";
import { sliceTokens } from "../text/tokens.ts";
import type { BoundRelation } from "./relation.ts";
import type { Scene } from "./scene.ts";
import type { Slot } from "./slot.ts";
import type { BoundUnit } from "./unit.ts";

/** Words of indices, whose scores are often printed bare: `DTI đạt 0,7024`. */
const indices = new Phrases<true>(
  ["chỉ số", "điểm số", "DTI", "PAPI", "PCI", "PAR INDEX", "SIPAS", "trụ cột", "giá trị"].map((word) => [
    word,
    true,
  ]),
);

/** The noun of an index is no unit of its score: `giá trị chỉ số đạt 0,6417`. */
const INDEX_NOUN = "chỉ số";

const isBroken = ({ figure }: Slot): boolean => figure.kind === "count" && !Number.isInteger(figure.value);

/** `0,69 doanh nghiệp trên 1.000 dân (cả nước: 0,76)`: a broken number in brackets is of the kind of the figure it stands behind. */
const likeHost = (slot: Slot): boolean =>
  isBroken(slot) &&
  slot.link === "aside" &&
  slot.on !== null &&
  slot.on.figure.kind !== "count" &&
  slot.on.figure.kind !== "ratio";

/** `45 điểm kết nối, trong đó sở, ban, ngành: 23 điểm`: points that are counted, no score. */
const countsPoints = ({ figure, link, on }: Slot): boolean =>
  figure.kind === "score" && Number.isInteger(figure.value) && link !== "head" && on?.figure.kind === "count";

/** `trụ cột chính quyền số đạt 0,7804`: a broken number without a noun, in a sentence about an index. */
function isBareScore(scene: Scene, slot: Slot, { unit, borrowed, guessed }: BoundUnit): boolean {
  if (!isBroken(slot) || (unit !== null && unit !== INDEX_NOUN && !borrowed && !guessed)) return false;
  for (let at = slot.sentence.from; at < slot.figure.from; at++) {
    if (indices.match(scene.layout.tokens, at)) return true;
  }
  return false;
}

const DONG = "đồng";
const moneys = new Phrases<true>(moneyNouns.map((noun) => [noun, true]));
const SCALED = /(?:triệu|tỷ|tỉ|tr)$/iu;

/** `kinh phí 180 triệu`, `vốn đầu tư 1,2 tỷ`: millions of nothing named, behind a word for money. */
function isBareMoney(scene: Scene, { figure, lead, on }: Slot, { unit, borrowed }: BoundUnit): boolean {
  const { tokens } = scene.layout;
  const named = unit !== null && unit !== DONG && !borrowed;
  if (named || figure.kind !== "count" || !SCALED.test(sliceTokens(tokens, figure.from, figure.to)))
    return false;
  if (on?.figure.kind === "money") return true;
  for (let at = lead.from; at < lead.to; at++) if (moneys.match(tokens, at)) return true;
  return false;
}

/** `nâng tổng số lên 07 điểm` behind `lắp 03 điểm wifi`: the same points, counted. */
const pointsGoOn = ({ layout }: Scene, { figure, sentence }: Slot, before: Slot | undefined): boolean =>
  figure.kind === "score" &&
  Number.isInteger(figure.value) &&
  before?.sentence === sentence &&
  before.figure.kind === "count" &&
  layout.tokens.forms[before.figure.outer.to] === "điểm";

/** Kind and unit of a figure, where the figures around it say more than its own words; `before` is the figure in front of it. */
export function measureOf(
  scene: Scene,
  slot: Slot,
  bound: BoundUnit,
  before?: Slot,
): { kind: Kind; unit: string | null } {
  if (likeHost(slot)) return { kind: slot.on!.figure.kind, unit: slot.on!.figure.unit };
  if (countsPoints(slot) || pointsGoOn(scene, slot, before)) return { kind: "count", unit: bound.unit };
  if (isBareMoney(scene, slot, bound)) return { kind: "money", unit: DONG };
  if (isBareScore(scene, slot, bound)) return { kind: "score", unit: "điểm" };
  return { kind: slot.figure.kind, unit: bound.unit };
}

/** Scores that add up to one before them: `155 điểm (Quy Nhơn 92 điểm, An Nhơn 63 điểm)` counts points. */
export const countedPoints = (
  relations: readonly (BoundRelation | null)[],
  slots: readonly Slot[],
): ReadonlySet<Slot> =>
  new Set(
    relations.flatMap((relation, i) =>
      relation?.type === "part-of" && [slots[i]!, relation.to].some(({ figure }) => figure.kind === "score")
        ? [slots[i]!, relation.to]
        : [],
    ),
  );
